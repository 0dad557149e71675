/** The one version whose schema the emulator holds. */
export const API_VERSION = '2026-10'

/** Shopify answers a retired version with its oldest supported one, and does not know those to come. */
export function servedVersion(asked: string): string | null {
  if (!/^20\d\d-(?:01|04|07|10)$/.test(asked)) return null
  return asked <= API_VERSION ? API_VERSION : null
}
