import { z } from 'zod'
import { AppError } from '../errors.ts'
import { httpSetback } from './http-setback.ts'
import type { RetryLimits } from './retry-policy.ts'
import { type Outcome, retrying, trySignal } from './retrying.ts'

const granted = z.object({
  access_token: z.string().min(1),
  scope: z.string(),
  expires_in: z.number().positive().optional(),
  refresh_token: z.string().min(1).optional(),
  refresh_token_expires_in: z.number().positive().optional(),
})

const refusal = z.object({ error: z.string() })

export type GrantedTokens = {
  accessToken: string
  scope: string
  expiresAt: Date | null
  refreshToken: string | null
  refreshTokenExpiresAt: Date | null
}

export type Refreshed = { state: 'granted'; tokens: GrantedTokens } | { state: 'refused' }

export type AppClient = { id: string; secret: string }

type Refresh = { shopDomain: string; refreshToken: string; client: AppClient; limits: RetryLimits; now: () => Date }

// These say that our own credentials are wrong: no reason to throw away a shop's token.
const OUR_FAULT = new Set(['invalid_client', 'unauthorized_client', 'unsupported_grant_type', 'application_cannot_be_found'])

/**
 * Exchanges a refresh token for new tokens. Shopify keeps the old refresh token usable until its successor is used,
 * so a try whose answer was lost can be repeated. Throws SHOPIFY_UNAVAILABLE, SHOPIFY_THROTTLED or SHOPIFY_REFUSED.
 */
export function refreshOfflineToken({ shopDomain, refreshToken, client, limits, now }: Refresh): Promise<Refreshed> {
  const body = { grant_type: 'refresh_token', client_id: client.id, client_secret: client.secret, refresh_token: refreshToken }
  const attempt = async (): Promise<Outcome<Refreshed>> => {
    const response = await fetch(`https://${shopDomain}/admin/oauth/access_token`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify(body),
      redirect: 'manual',
      signal: trySignal(limits, undefined),
    })
    const setback = httpSetback(response, now())
    if (setback) return { setback }
    const answer: unknown = await response.json()
    return { done: response.ok ? readGranted(granted.parse(answer), now()) : readRefusal(answer, shopDomain, response.status) }
  }
  return retrying({ shopDomain, limits, signal: undefined, repeatable: true, attempt })
}

function readGranted(answer: z.infer<typeof granted>, now: Date): Refreshed {
  const after = (seconds: number | undefined) => (seconds === undefined ? null : new Date(now.getTime() + seconds * 1000))
  const tokens = {
    accessToken: answer.access_token,
    scope: answer.scope,
    expiresAt: after(answer.expires_in),
    refreshToken: answer.refresh_token ?? null,
    refreshTokenExpiresAt: after(answer.refresh_token_expires_in),
  }
  return { state: 'granted', tokens }
}

function readRefusal(answer: unknown, shopDomain: string, status: number): Refreshed {
  const because = refusal.safeParse(answer).data?.error ?? `HTTP ${status}`
  if (OUR_FAULT.has(because) || ![400, 401, 403].includes(status)) throw new AppError('SHOPIFY_REFUSED', { shop: shopDomain, because })
  return { state: 'refused' }
}
