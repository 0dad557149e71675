import { installApp, setScopes } from '../actions/installation.ts'
import { type Answer, html, redirect } from '../http/answer.ts'
import { escapeHtml } from '../http/escape-html.ts'
import type { ShopExchange } from '../http/route.ts'
import { signedQuery } from './signed-query.ts'

type AuthorizeRequest = { redirectUri: string; scopes: string[]; state: string; perUser: boolean }

/** GET /admin/oauth/authorize: the merchant is asked; POST to the same address is the consent. */
export function askConsent({ state, shop, url }: ShopExchange): Answer {
  const request = readRequest(state.app, url)
  if (typeof request === 'string') return refuse(request)
  const scopes = request.scopes.map(scope => `<li>${escapeHtml(scope)}</li>`).join('')
  return html(
    200,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Install ${escapeHtml(state.app.name)}</title>
<main><h1>Install ${escapeHtml(state.app.name)} in ${escapeHtml(shop.definition.name)}?</h1><p>It will be able to use:</p><ul>${scopes}</ul>
<form method="post"><button>Install</button></form></main></html>`,
  )
}

export function giveConsent({ state, shop, url }: ShopExchange): Answer {
  const request = readRequest(state.app, url)
  if (typeof request === 'string') return refuse(request)
  const installation = installApp(state, shop, request.scopes)
  const added = request.scopes.filter(scope => !installation.scopes.includes(scope))
  if (added.length > 0) setScopes(state, shop, [...installation.scopes, ...added])

  const owner = shop.definition.staff.find(member => member.accountOwner) ?? null
  const { code } = shop.tokens.issueCode({ redirectUri: request.redirectUri, online: request.perUser ? owner : null })
  const parameters = {
    code,
    host: Buffer.from(`admin.shopify.com/store/${shop.definition.handle}`).toString('base64url'),
    shop: shop.domain,
    state: request.state,
    timestamp: String(state.clock.seconds()),
  }
  return redirect(`${request.redirectUri}?${signedQuery(parameters, state.app.clientSecret)}`)
}

function readRequest(app: ShopExchange['state']['app'], url: URL): AuthorizeRequest | string {
  const redirectUri = url.searchParams.get('redirect_uri') ?? ''
  const scopes = (url.searchParams.get('scope') ?? app.scopes.join(',')).split(',').filter(Boolean)
  if (url.searchParams.get('client_id') !== app.clientId) return 'invalid_request: Could not find Shopify API application with api_key'
  if (!app.redirectUrls.includes(redirectUri)) return 'invalid_request: The redirect_uri is not whitelisted'
  const unknown = scopes.find(scope => !app.scopes.includes(scope) && !app.optionalScopes.includes(scope))
  if (unknown) return `invalid_scope: ${unknown} is not among the scopes of the app`
  return {
    redirectUri,
    scopes,
    state: url.searchParams.get('state') ?? '',
    perUser: url.searchParams.get('grant_options[]') === 'per-user',
  }
}

function refuse(reason: string): Answer {
  return html(
    400,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Oauth error</title><h1>Oauth error ${escapeHtml(reason)}</h1></html>`,
  )
}
