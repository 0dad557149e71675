import type { AppMessage, NavLink, SaveBar, TitleBar, Toast } from '../../app-bridge/messages.ts'

/** What the app has asked the admin to show around it. */
export type AppState = {
  path: string
  links: NavLink[]
  titleBar: TitleBar | null
  saveBar: SaveBar | null
  toasts: Toast[]
  loading: boolean
  modal: 'small' | 'base' | 'large' | 'max' | null
}

export const emptyApp = (path: string): AppState => ({
  path,
  links: [],
  titleBar: null,
  saveBar: null,
  toasts: [],
  loading: false,
  modal: null,
})

export function showMessage(state: AppState, message: AppMessage): AppState {
  switch (message.name) {
    case 'ready':
      return { ...emptyApp(message.path), links: state.links, toasts: state.toasts }
    case 'location':
      return { ...state, path: message.path }
    case 'nav-menu':
      return { ...state, links: message.links }
    case 'title-bar':
      return { ...state, titleBar: message.bar }
    case 'save-bar':
      return { ...state, saveBar: message.bar }
    case 'toast-show':
      return { ...state, toasts: [...state.toasts, message.toast] }
    case 'toast-hide':
      return { ...state, toasts: state.toasts.filter(toast => toast.id !== message.id) }
    case 'loading':
      return { ...state, loading: message.on }
    case 'modal':
      return { ...state, modal: message.size }
    case 'open':
    case 'ask':
      return state
  }
}
