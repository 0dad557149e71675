import { type Answer, html, json, redirect } from '../http/answer.ts'
import type { Route, ShopExchange } from '../http/route.ts'
import { serveAsset, serveImage, themeOfNumber } from './assets.ts'
import { addToCart, changeCart, showCart } from './cart-routes.ts'
import { findPage } from './page.ts'
import { isLocked, unlock } from './password.ts'
import { renderPage } from './render-page.ts'
import { previewCookie, visitOf } from './visit-of.ts'

/** The shop as its visitors see it, on the shop's own host; these come after everything else there. */
export const storefrontRoutes: Route<ShopExchange>[] = [
  { method: 'GET', path: '/cdn/shop/t/:number/assets/*', handle: asset },
  {
    method: 'GET',
    path: '/cdn/shop/files/*',
    handle: ({ params, url }) => serveImage(params['*'] ?? '', Number(url.searchParams.get('width') ?? 800)),
  },
  {
    method: 'GET',
    path: '/cdn/*',
    handle: () => ({ status: 200, headers: { 'content-type': 'text/javascript' }, body: '/* Shopify’s own, not emulated */' }),
  },
  { method: 'GET', path: '/robots.txt', handle: robots },
  { method: 'GET', path: '/cart.js', handle: showCart },
  { method: 'GET', path: '/cart.json', handle: showCart },
  { method: 'POST', path: '/cart/add.js', handle: addToCart },
  { method: 'POST', path: '/cart/add', handle: addToCart },
  { method: 'POST', path: '/cart/change.js', handle: changeCart },
  { method: 'POST', path: '/cart/update.js', handle: changeCart },
  { method: 'GET', path: '/cart/change', handle: changeCart },
  { method: 'POST', path: '/password', handle: unlock },
  { method: 'GET', path: '/*', handle: page },
]

/** Headers that tell a page of Shopify from any other. */
const SIGNED = {
  'powered-by': 'Shopify',
  'x-storefront-renderer-rendered': '1',
  'x-frame-options': 'DENY',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "block-all-mixed-content; frame-ancestors 'none';",
  'strict-transport-security': 'max-age=7889238',
  vary: 'Accept',
}

async function page(exchange: ShopExchange): Promise<Answer> {
  const { shop, url } = exchange
  const visit = visitOf(exchange)
  if (!visit)
    return html(404, '<!doctype html><title>This shop is currently unavailable</title><h1>This shop is currently unavailable.</h1>')
  if (isLocked(exchange) && visit.path !== '/password') return redirect('/password')
  if (!shop.passwordProtected && visit.path === '/password') return redirect('/')

  const started = performance.now()
  const found = findPage(visit)
  const body = await renderPage(visit, found)
  const timing = `processing;dur=${Math.round(performance.now() - started)}, theme;desc="${visit.theme.id}", pageType;desc="${found.type}"`
  const answer = html(found.status, body)
  return {
    ...answer,
    headers: { ...answer.headers, ...SIGNED, 'x-shopid': String(shop.id), 'server-timing': timing, ...previewCookie(url) },
  }
}

async function asset(exchange: ShopExchange): Promise<Answer> {
  const visit = visitOf(exchange)
  const theme = themeOfNumber(exchange.shop, Number(exchange.params.number))
  if (!visit || !theme) return json(404, { errors: 'Not Found' })
  return serveAsset({ ...visit, theme }, exchange.params['*'] ?? '')
}

function robots({ shop }: ShopExchange): Answer {
  const lines = [
    'User-agent: *',
    'Disallow: /admin',
    'Disallow: /cart',
    'Disallow: /checkout',
    `Sitemap: https://${shop.domain}/sitemap.xml`,
  ]
  return { status: 200, headers: { 'content-type': 'text/plain' }, body: `${lines.join('\n')}\n` }
}
