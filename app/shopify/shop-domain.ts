const SHOP_DOMAIN = /^[a-z0-9][a-z0-9-]{0,62}\.myshopify\.com$/

/** Whether a text is a shop's permanent host; all that is sent with a token goes to such a host. */
export function isShopDomain(text: string): boolean {
  return SHOP_DOMAIN.test(text)
}
