/** Parameters that the admin adds to an app's address, never shown in the admin's own. */
const ADMIN_PARAMETERS = ['embedded', 'hmac', 'host', 'id_token', 'locale', 'session', 'shop', 'timestamp', 'appLoadId', 'protocol']

const APP_PATH = /^\/store\/([^/]+)\/apps\/([^/]+)(\/.*)?$/

export type AppPlace = { shop: string; app: string; path: string }

/** Which app page an address of the admin shows; null when it shows another part of the admin. */
export function appPlace(pathname: string, search: string): AppPlace | null {
  const [, shop, app, path = '/'] = APP_PATH.exec(pathname) ?? []
  return shop && app ? { shop, app, path: withoutAdminParameters(path + search) } : null
}

/** The admin's address for a page of an app. */
export function addressOf({ shop, app, path }: AppPlace, locale: string): string {
  const url = new URL(withoutAdminParameters(path), 'http://app')
  url.searchParams.set('locale', locale)
  const pathname = url.pathname === '/' ? '' : url.pathname
  return `/store/${shop}/apps/${app}${pathname}${url.search}${url.hash}`
}

/** Where the emulator shows what is elsewhere in the real admin; other addresses stay as they are. */
export function adminAddress(address: string, shop: string): string {
  const inShop = /^shopify:(?:\/\/)?admin\/?(.*)$/is.exec(address)
  if (inShop) return `/store/${shop}/${inShop[1]}`
  if (!URL.canParse(address)) return address

  const { hostname, pathname, search, hash } = new URL(address)
  const [owner = ''] = hostname.split('.')
  if (hostname === 'admin.shopify.com') return pathname + search + hash
  if (hostname.endsWith('.myshopify.com') && pathname.startsWith('/admin'))
    return `/store/${owner}${pathname.slice('/admin'.length)}${search}${hash}`
  return address
}

export function withoutAdminParameters(path: string): string {
  const url = new URL(path, 'http://app')
  for (const name of ADMIN_PARAMETERS) url.searchParams.delete(name)
  return url.pathname + url.search + url.hash
}
