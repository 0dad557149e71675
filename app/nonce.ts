import { createContext } from 'react'

/** Lets this document's own inline scripts run; empty in the browser, which hides nonces from scripts. */
export const NonceContext = createContext('')
