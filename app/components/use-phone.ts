import { useBreakpoints } from '@shopify/polaris'
import { createContext, useContext } from 'react'

/** What the server guessed before it could measure. */
export const PhoneContext = createContext(false)

/** Whether the page is as narrow as a phone. */
export function usePhone(): boolean {
  return useBreakpoints({ defaults: { smDown: useContext(PhoneContext) } }).smDown
}
