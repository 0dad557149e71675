import type { Language } from '../../engine/audit.ts'
import { AppError } from '../errors.ts'
import type { Vigie } from '../vigie.ts'
import { parseLanguage } from './settings/parse-language.ts'

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
export async function readVisitor(vigie: Pick<Vigie, 'db'>, { domain, staffId }: { domain: string; staffId: string }): Promise<Visitor> {
  const shop = await vigie.db.shop.findUnique({ where: { domain }, include: { staff: { where: { staffId } } } })
  if (!shop) throw new AppError('SHOP_NOT_FOUND', { domain })
  const { id, name, ianaTimezone, currencyCode, primaryLocale, staff } = shop
  const [preference] = staff
  return {
    shopId: id,
    domain,
    shopName: name ?? domain,
    ianaTimezone,
    currencyCode,
    primaryLocale,
    language: parseLanguage(preference?.locale),
    adminLocale: preference?.adminLocale ?? null,
  }
}
