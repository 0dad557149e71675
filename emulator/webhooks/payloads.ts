import type { ShopState } from '../shops/shop-state.ts'
import type { Theme } from '../shops/theme.ts'

/** What Shopify would send for a topic that happens by itself, or late. */
export function payloadOf(topic: string, shop: ShopState): Record<string, unknown> {
  const own = { shop_id: shop.id, shop_domain: shop.domain }
  const customer = { id: 6_100_000_000_001, email: 'lea@example.org', phone: null }
  const live = [...shop.themes.values()].find(theme => theme.role === 'MAIN')
  if (topic === 'shop/redact') return own
  if (topic === 'customers/redact') return { ...own, customer, orders_to_redact: [] }
  if (topic === 'customers/data_request') return { ...own, customer, orders_requested: [], data_request: { id: 9999 } }
  if (topic === 'app/uninstalled') return shopPayload(shop)
  if (topic.startsWith('themes/') && live) return themePayload(live)
  return {}
}

export function themePayload(theme: Theme) {
  return {
    id: theme.id,
    name: theme.name,
    created_at: theme.createdAt.toISOString(),
    updated_at: theme.updatedAt.toISOString(),
    role: theme.role.toLowerCase(),
    theme_store_id: null,
    previewable: true,
    processing: false,
    admin_graphql_api_id: `gid://shopify/OnlineStoreTheme/${theme.id}`,
  }
}

export function shopPayload({ definition, domain, id, passwordProtected }: ShopState) {
  const owner = definition.staff.find(member => member.accountOwner)
  return {
    id,
    name: definition.name,
    email: owner?.email ?? null,
    domain,
    myshopify_domain: domain,
    country_code: definition.countryCode,
    currency: definition.currencyCode,
    iana_timezone: definition.ianaTimezone,
    plan_name: definition.plan,
    primary_locale: definition.locales.find(locale => locale.primary)?.locale ?? null,
    password_enabled: passwordProtected,
  }
}
