import type { StaffUser } from '../app-bridge/messages.ts'
import type { Locale } from './locale.ts'

export type BootShop = { handle: string; domain: string; name: string; installed: boolean; storefront: string }

/** What the server writes into the page for the frame's client. */
export type Boot = {
  locale: Locale
  app: { name: string; handle: string; origin: string; scopes: string[]; optionalScopes: string[] }
  shop: BootShop
  shops: BootShop[]
  staff: StaffUser
  /** The app page to show, with its signed address when the app is installed; null in other parts of the admin. */
  page: { path: string; src: string | null } | null
}
