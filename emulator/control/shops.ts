import { z } from 'zod'
import { installApp, setScopes, uninstallApp } from '../actions/installation.ts'
import type { Exchange, Route } from '../http/route.ts'
import { signIdToken } from '../oauth/id-token.ts'
import { control, nothing, Refused, shopOf } from './control.ts'
import { describeShop } from './describe-shop.ts'

const SHOP = '/__emulator/shops/:shop'
const scopes = z.array(z.string())
const text = z.string().optional()
const seconds = z.int().optional()

/** Claims that replace the right ones: how tests forge. */
const claims = z.strictObject({ iss: text, dest: text, aud: text, sub: text, exp: seconds, nbf: seconds, iat: seconds })

export const shopRoutes: Route<Exchange>[] = [
  { method: 'GET', path: SHOP, handle: control(nothing, (_input, exchange) => describeShop(shopOf(exchange))) },
  {
    method: 'PATCH',
    path: SHOP,
    handle: control(z.strictObject({ passwordProtected: z.boolean() }), ({ passwordProtected }, exchange) => {
      shopOf(exchange).passwordProtected = passwordProtected
    }),
  },
  {
    method: 'POST',
    path: `${SHOP}/install`,
    handle: control(z.strictObject({ optionalScopes: scopes.default([]) }), ({ optionalScopes }, exchange) =>
      installApp(exchange.state, shopOf(exchange), optionalScopes),
    ),
  },
  {
    method: 'POST',
    path: `${SHOP}/uninstall`,
    handle: control(nothing, (_input, exchange) => uninstallApp(exchange.state, shopOf(exchange))),
  },
  {
    method: 'PUT',
    path: `${SHOP}/scopes`,
    handle: control(z.strictObject({ scopes }), (input, exchange) => {
      const shop = shopOf(exchange)
      if (!shop.installation) throw new Refused(409, `the app is not installed in ${shop.domain}`)
      setScopes(exchange.state, shop, input.scopes)
    }),
  },
  {
    method: 'POST',
    path: `${SHOP}/tokens/expire`,
    handle: control(nothing, (_input, exchange) => shopOf(exchange).tokens.expireAccessTokens()),
  },
  { method: 'POST', path: `${SHOP}/tokens/revoke`, handle: control(nothing, (_input, exchange) => shopOf(exchange).tokens.revokeAll()) },
  {
    method: 'POST',
    path: `${SHOP}/id-token`,
    handle: control(z.strictObject({ staff: z.int().optional(), claims: claims.default({}) }), (input, exchange) => {
      const shop = shopOf(exchange)
      const staffId = input.staff ?? shop.definition.staff[0]?.id
      if (staffId === undefined) throw new Refused(409, `${shop.domain} has no staff`)
      return { idToken: signIdToken(exchange.state, shop, { staffId, claims: input.claims }) }
    }),
  },
  { method: 'POST', path: `${SHOP}/bucket/drain`, handle: control(nothing, (_input, exchange) => shopOf(exchange).bucket.drain()) },
]
