import type { ShopState } from '../../shops/shop-state.ts'
import { gid } from '../gid.ts'

const PLAN_NAMES = { basic: 'Basic', advanced: 'Advanced', plus: 'Shopify Plus' }
const CREATED_AT = '2021-04-06T08:30:00Z'

export function shopNode({ shop, now }: { shop: ShopState; now: Date }) {
  const { definition, domain } = shop
  const url = `https://${domain}`
  const primaryDomain = { __typename: 'Domain', id: gid('Domain', shop.id), host: domain, url, sslEnabled: true }
  const offset = offsetMinutes(definition.ianaTimezone, now)
  return {
    __typename: 'Shop',
    id: gid('Shop', shop.id),
    name: definition.name,
    description: null,
    alerts: [],
    checkoutApiSupported: true,
    createdAt: CREATED_AT,
    updatedAt: CREATED_AT,
    currencyCode: definition.currencyCode,
    customerAccounts: 'OPTIONAL',
    domains: [primaryDomain],
    primaryDomain,
    enabledPresentmentCurrencies: [definition.currencyCode],
    ianaTimezone: definition.ianaTimezone,
    timezoneAbbreviation: abbreviation(definition.ianaTimezone, now),
    timezoneOffset: formatOffset(offset),
    timezoneOffsetMinutes: offset,
    myshopifyDomain: domain,
    plan: {
      displayName: PLAN_NAMES[definition.plan],
      publicDisplayName: PLAN_NAMES[definition.plan],
      partnerDevelopment: false,
      shopifyPlus: definition.plan === 'plus',
    },
    resourceLimits: { locationLimit: 200, maxProductOptions: 3, maxProductVariants: 2048, redirectLimitReached: false },
    setupRequired: false,
    shipsToCountries: [definition.countryCode],
    shopPolicies: [],
    storefrontUrl: url,
    taxShipping: true,
    taxesIncluded: true,
    unitSystem: 'METRIC_SYSTEM',
    weightUnit: 'KILOGRAMS',
    url,
  }
}

function abbreviation(timeZone: string, now: Date): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'short' }).formatToParts(now)
  return parts.find(part => part.type === 'timeZoneName')?.value ?? timeZone
}

function offsetMinutes(timeZone: string, now: Date): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(now)
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(parts.find(part => part.type === 'timeZoneName')?.value ?? '') ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0))
}

function formatOffset(minutes: number): string {
  const part = (value: number) => String(Math.floor(Math.abs(value))).padStart(2, '0')
  return `${minutes < 0 ? '-' : '+'}${part(minutes / 60)}${part(minutes % 60)}`
}
