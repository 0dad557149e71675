import type { Language } from '../../engine/audit.ts'
import type { Vigie } from '../vigie.ts'

export type Visitor = {
  shopId: string
  domain: string
  shopName: string
  ianaTimezone: string
  currencyCode: string | null
  primaryLocale: string | null
  /** The language this person chose, if any. */
  language: Language | null
  /** The `locale` that Shopify last sent for this person; rememberAdminLocale writes it. */
  adminLocale: string | null
}

/** Who a page is for: our shop of this domain and the choices of this staff member; SHOP_NOT_FOUND when never installed. */
export declare function readVisitor(vigie: Pick<Vigie, 'db'>, input: { domain: string; staffId: string }): Promise<Visitor>
