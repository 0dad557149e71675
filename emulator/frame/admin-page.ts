import { type Answer, html, json, redirect } from '../http/answer.ts'
import type { Exchange } from '../http/route.ts'
import type { ShopState } from '../shops/shop-state.ts'
import { addressOf, appPlace } from './admin-path.ts'
import type { Boot, BootShop } from './boot.ts'
import { chooseLocale } from './choose-locale.ts'
import { launchUrl } from './launch-url.ts'
import { shell } from './shell.ts'
import { staffOf } from './staff-of.ts'

/** GET /store/<shop>/…: every page of the admin is one shell whose client draws the rest. */
export function adminPage({ state, url, headers }: Exchange): Answer {
  // App Bridge posts to the one origin that served it, which the app knows by this name.
  if (url.hostname === 'localhost') return redirect(`http://127.0.0.1:${url.port}${url.pathname}${url.search}`)
  const shop = state.shop(url.pathname.split('/')[2] ?? '')
  if (!shop) return json(404, { errors: `no shop for ${url.pathname}` })

  if (url.pathname.endsWith('/oauth/authorize')) {
    return redirect(`http://${shop.definition.handle}.localhost:${url.port}/admin/oauth/authorize${url.search}`)
  }
  const { app } = state
  const locale = chooseLocale({ asked: url.searchParams.get('locale'), cookie: headers.cookie, ofShop: staffOf(shop).locale })
  const place = appPlace(url.pathname, url.search)
  if (place?.app === app.clientId) return redirect(addressOf({ ...place, app: app.handle }, locale))

  const page = place?.app === app.handle ? place : null
  const boot: Boot = {
    locale,
    app: { name: app.name, handle: app.handle, origin: new URL(app.url).origin, scopes: app.scopes, optionalScopes: app.optionalScopes },
    shop: bootShop(shop, url.port),
    shops: state.shops().map(each => bootShop(each, url.port)),
    staff: bootStaff(shop),
    page: page && { path: page.path, src: shop.installation ? launchUrl({ state, shop, path: page.path, locale }) : null },
  }
  const answer = html(200, shell(boot))
  const cookie = `admin_locale=${locale}; Path=/; SameSite=Lax`
  return { ...answer, headers: { ...answer.headers, 'cache-control': 'no-store', 'set-cookie': cookie } }
}

function bootShop({ definition, domain, installation }: ShopState, port: string): BootShop {
  const { handle, name } = definition
  return { handle, name, domain, installed: installation !== null, storefront: `http://${handle}.localhost:${port}/` }
}

function bootStaff(shop: ShopState): Boot['staff'] {
  const { id, firstName, lastName, email } = staffOf(shop)
  return { id, name: `${firstName} ${lastName}`, email, accountAccess: 'FULL_ACCESS' }
}
