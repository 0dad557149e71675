import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** Whether App Bridge has taught the browser this element; its React wrappers break where it has not. */
export function useBridged(element: 'ui-modal' | 'ui-save-bar'): boolean {
  return useSyncExternalStore(
    never,
    () => customElements.get(element) !== undefined,
    () => false,
  )
}
