import { z } from 'zod'
import type { Answer } from '../http/answer.ts'
import type { ShopExchange } from '../http/route.ts'
import { readIdToken } from './id-token.ts'
import { oauthError, tokenAnswer } from './token-answer.ts'

const grant = z.object({
  client_id: z.string(),
  client_secret: z.string(),
  grant_type: z.string().optional(),
  code: z.string().optional(),
  refresh_token: z.string().optional(),
  subject_token: z.string().optional(),
  subject_token_type: z.string().optional(),
  requested_token_type: z.string().optional(),
  expiring: z.union([z.string(), z.number()]).optional(),
})

type Grant = z.infer<typeof grant>

const ID_TOKEN = 'urn:ietf:params:oauth:token-type:id_token'
const OFFLINE_TOKEN = 'urn:shopify:params:oauth:token-type:offline-access-token'
const ONLINE_TOKEN = 'urn:shopify:params:oauth:token-type:online-access-token'

/** POST /admin/oauth/access_token: token exchange, refresh and authorization code. */
export function accessToken(exchange: ShopExchange): Answer {
  const { state, shop } = exchange
  const parsed = grant.safeParse(readParameters(exchange))
  if (!parsed.success) return oauthError(400, 'invalid_request', 'client_id and client_secret are required')
  if (parsed.data.client_id !== state.app.clientId)
    return oauthError(400, 'application_cannot_be_found', 'No application has this client_id')
  if (parsed.data.client_secret !== state.app.clientSecret) return oauthError(401, 'invalid_client', 'Client authentication failed')

  if (parsed.data.grant_type === 'urn:ietf:params:oauth:grant-type:token-exchange') return exchangeToken(exchange, parsed.data)
  if (!shop.installation && parsed.data.grant_type)
    return oauthError(400, 'app_not_installed', 'The application is not installed on this shop')
  if (parsed.data.grant_type === 'refresh_token') return refresh(exchange, parsed.data)
  if (parsed.data.grant_type === undefined || parsed.data.grant_type === 'authorization_code') return redeemCode(exchange, parsed.data)
  return oauthError(400, 'unsupported_grant_type', `${parsed.data.grant_type} is not supported`)
}

function exchangeToken({ state, shop }: ShopExchange, grant: Grant): Answer {
  if (!shop.installation) return oauthError(400, 'app_not_installed', 'The application is not installed on this shop')
  const { requested_token_type: requested, subject_token: subject = '' } = grant
  if (requested !== OFFLINE_TOKEN && requested !== ONLINE_TOKEN)
    return oauthError(400, 'invalid_request', 'requested_token_type is invalid')
  if (grant.subject_token_type === OFFLINE_TOKEN) {
    const lasting = shop.tokens.find(subject)
    if (!lasting || lasting.expiresAt || !isExpiring(grant))
      return oauthError(400, 'invalid_subject_token', 'not an offline token that lasts')
    shop.tokens.revoke(subject)
    return tokenAnswer(state, shop, shop.tokens.issueExpiring())
  }
  if (grant.subject_token_type !== ID_TOKEN) return oauthError(400, 'invalid_request', 'subject_token_type is invalid')

  const claims = readIdToken(state, shop, subject)
  if (typeof claims === 'string') return oauthError(400, 'invalid_subject_token', `The subject token is invalid: ${claims}`)
  if (requested === OFFLINE_TOKEN)
    return tokenAnswer(state, shop, isExpiring(grant) ? shop.tokens.issueExpiring() : shop.tokens.issueLasting())

  const staff = shop.definition.staff.find(member => String(member.id) === claims.sub)
  if (!staff) return oauthError(400, 'invalid_subject_token', 'The subject token is invalid: no such member of the staff')
  return tokenAnswer(state, shop, shop.tokens.issueOnline(staff))
}

function refresh({ state, shop }: ShopExchange, grant: Grant): Answer {
  const token = shop.tokens.refresh(grant.refresh_token ?? '')
  return token ? tokenAnswer(state, shop, token) : oauthError(400, 'invalid_grant', 'Token has been expired or revoked.')
}

function redeemCode({ state, shop }: ShopExchange, grant: Grant): Answer {
  const code = shop.tokens.takeCode(grant.code ?? '')
  if (!code) return oauthError(400, 'invalid_request', 'The authorization code was not found or was already used')
  if (code.online) return tokenAnswer(state, shop, shop.tokens.issueOnline(code.online))
  return tokenAnswer(state, shop, isExpiring(grant) ? shop.tokens.issueExpiring() : shop.tokens.issueLasting())
}

function isExpiring(grant: Grant): boolean {
  return String(grant.expiring) === '1'
}

function readParameters({ headers, body }: ShopExchange): unknown {
  if (headers['content-type']?.includes('application/x-www-form-urlencoded'))
    return Object.fromEntries(new URLSearchParams(body.toString()))
  try {
    return JSON.parse(body.toString())
  } catch {
    return null
  }
}
