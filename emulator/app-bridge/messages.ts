/** One link of the app's navigation menu, as the admin's left column shows it. */
export type NavLink = { label: string; href: string; home: boolean }

export type BarButton = { index: number; label: string; disabled: boolean; loading: boolean; critical: boolean }

export type TitleBar = {
  title: string | null
  breadcrumb: BarButton | null
  primary: BarButton | null
  secondary: BarButton[]
  groups: { label: string; buttons: BarButton[] }[]
}

export type SaveBar = { save: BarState; discard: BarState; confirmDiscard: boolean }
type BarState = { disabled: boolean; loading: boolean }

export type Toast = { id: string; message: string; isError: boolean; duration: number; action: string | null }

export type ScopesDetail = { granted: string[]; required: string[]; optional: string[] }
export type StaffUser = { id: number; name: string; email: string; accountAccess: string }

/** What the app tells the admin. */
export type AppMessage =
  | { name: 'ready'; path: string }
  | { name: 'location'; path: string }
  | { name: 'nav-menu'; links: NavLink[] }
  | { name: 'title-bar'; bar: TitleBar }
  | { name: 'save-bar'; bar: SaveBar | null }
  | { name: 'toast-show'; toast: Toast }
  | { name: 'toast-hide'; id: string }
  | { name: 'loading'; on: boolean }
  | { name: 'modal'; size: 'small' | 'base' | 'large' | 'max' | null }
  | { name: 'open'; url: string }
  | { name: 'ask'; id: string; question: Question }

/** What the app asks the admin, with the answer's type. */
export type Answers = {
  'id-token': string
  user: StaffUser
  'scopes-query': ScopesDetail
  'scopes-request': { result: 'granted-all' | 'declined-all'; detail: ScopesDetail }
  'scopes-revoke': { detail: ScopesDetail }
  'leave-confirmation': null
}
export type Question = { ask: keyof Answers; scopes: string[] }

/** What the admin tells the app. */
export type AdminMessage =
  | { name: 'answer'; id: string; value: unknown }
  | { name: 'refusal'; id: string; message: string }
  | { name: 'navigate'; href: string }
  | { name: 'press'; index: number }
  | { name: 'save' }
  | { name: 'discard' }
  | { name: 'toast-action'; id: string }
  | { name: 'toast-dismiss'; id: string }

/** Marks our messages among everything else that windows post to each other. */
export const CHANNEL = 'vigie-emulator-app-bridge'
export type Envelope<Message> = { channel: typeof CHANNEL; message: Message }
