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

/** Whether there is no App Bridge at all: its script did not load. */
export function useUnbridged(): boolean {
  return useSyncExternalStore(
    never,
    () => typeof shopify === 'undefined',
    () => false,
  )
}
