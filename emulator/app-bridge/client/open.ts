import { adminOrigin, tellAdmin } from './admin-channel.ts'

const ADMIN_SCHEME = /^shopify:(?:\/\/)?admin/i

/** True when an address belongs to the admin rather than to the app: shopify:admin/…, admin.shopify.com, the shop's own /admin. */
export function isAdminAddress(address: string): boolean {
  if (ADMIN_SCHEME.test(address)) return true
  if (!URL.canParse(address, location.href)) return false
  const { hostname, pathname, origin } = new URL(address, location.href)
  if (origin === adminOrigin || hostname === 'admin.shopify.com') return true
  return hostname.endsWith('.myshopify.com') && pathname.startsWith('/admin')
}

export function openInAdmin(url: URL | string) {
  tellAdmin({ name: 'open', url: String(url) })
}

/** `window.open` and links reach the admin around the frame instead of leaving for the real one. */
export function interceptOpening(shop: string) {
  const plainOpen = window.open.bind(window)
  window.open = (url, target, features) => {
    if (!url || !isAdminAddress(String(url))) return plainOpen(url, target, features)
    if (target === '_blank') return plainOpen(`${adminOrigin}/frame/go?${new URLSearchParams({ to: String(url), shop })}`, target, features)
    openInAdmin(url)
    return null
  }
}

export function listenToLinks() {
  addEventListener('click', followAdminLink, { capture: true })
}

function followAdminLink(event: MouseEvent) {
  const link = event.composedPath().find(node => node instanceof HTMLAnchorElement)
  const href = link?.getAttribute('href')
  if (!link || !href || !isAdminAddress(href)) return
  event.preventDefault()
  event.stopPropagation()
  window.open(href, link.target || (event.ctrlKey || event.metaKey ? '_blank' : '_top'))
}
