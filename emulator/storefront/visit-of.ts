import type { ShopExchange } from '../http/route.ts'
import type { ShopState } from '../shops/shop-state.ts'
import type { Theme } from '../shops/theme.ts'
import { readCart } from './cart.ts'
import { catalogOf } from './catalog.ts'
import type { Visit } from './visit.ts'

const PREVIEW = /(?:^|;\s*)preview_theme=(\d+)/

/** What a request asks of the storefront; null for a shop that has no theme to show. */
export function visitOf({ state, shop, url, headers }: ShopExchange): Visit | null {
  const asked = url.searchParams.get('preview_theme_id') ?? PREVIEW.exec(headers.cookie ?? '')?.[1] ?? ''
  const theme = shop.themes.get(Number(asked)) ?? liveTheme(shop)
  if (!theme) return null

  const { locale, root, path } = languageOf(shop, url.pathname)
  return {
    shop,
    theme,
    locale,
    root,
    path,
    catalog: catalogOf(shop.definition),
    host: url.host,
    query: url.searchParams,
    cart: readCart(headers.cookie),
    now: state.clock.now(),
  }
}

/** A preview lasts until the visitor ends it with an empty `preview_theme_id`. */
export function previewCookie(url: URL): Record<string, string> {
  const asked = url.searchParams.get('preview_theme_id')
  return asked === null ? {} : { 'set-cookie': `preview_theme=${asked}; Path=/; SameSite=Lax` }
}

export function liveTheme(shop: ShopState): Theme | null {
  return [...shop.themes.values()].find(({ role }) => role === 'MAIN') ?? null
}

function languageOf({ definition }: ShopState, pathname: string) {
  const primary = definition.locales.find(language => language.primary)?.locale ?? 'en'
  const [, first = ''] = pathname.split('/')
  const other = definition.locales.find(({ locale, published, primary: isPrimary }) => published && !isPrimary && locale === first)
  if (!other) return { locale: primary, root: '/', path: pathname }
  return { locale: other.locale, root: `/${other.locale}`, path: pathname.slice(other.locale.length + 1) || '/' }
}
