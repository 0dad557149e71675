import type { ShopState } from '../shops/shop-state.ts'
import type { Theme } from '../shops/theme.ts'

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

export function shopPayload({ definition, domain, id }: ShopState) {
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
    password_enabled: definition.passwordProtected,
  }
}
