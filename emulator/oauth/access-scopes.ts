import { accessScopes } from '../admin-api/nodes/app-nodes.ts'
import { type Answer, json } from '../http/answer.ts'
import { INVALID_TOKEN } from '../http/invalid-token.ts'
import type { ShopExchange } from '../http/route.ts'

/** GET /admin/oauth/access_scopes.json */
export function listAccessScopes({ shop, headers }: ShopExchange): Answer {
  const token = shop.tokens.find(String(headers['x-shopify-access-token'] ?? ''))
  if (!token || !shop.installation) return json(401, { errors: INVALID_TOKEN })
  return json(200, { access_scopes: accessScopes(shop.installation.scopes).map(handle => ({ handle })) })
}
