import { z } from 'zod'
import { fetchAtMost, MOST_TOKEN_BYTES } from './fetch-at-most.ts'
import { httpSetback } from './http-setback.ts'
import { judgeOauthRefusal, readOauthRefusal } from './oauth-refusal.ts'
import { notAToken, readJson } from './read-json.ts'
import type { RetryLimits } from './retry-policy.ts'
import { type Outcome, retrying, trySignal } from './retrying.ts'

const granted = z.object({
  access_token: z.string().min(1),
  scope: z.string(),
  expires_in: z.number().positive().optional(),
  refresh_token: z.string().min(1).optional(),
  refresh_token_expires_in: z.number().positive().optional(),
})

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

/**
 * Exchanges a refresh token for new tokens. Shopify keeps the old refresh token usable until its successor is used,
 * so a try whose answer was lost can be repeated. Throws SHOPIFY_UNAVAILABLE, SHOPIFY_THROTTLED, CREDENTIALS_REFUSED, SHOP_LOCKED,
 * SHOP_GONE or SHOPIFY_REFUSED.
 */
export function refreshOfflineToken({ shopDomain, refreshToken, client, limits, now }: Refresh): Promise<Refreshed> {
  const body = { grant_type: 'refresh_token', client_id: client.id, client_secret: client.secret, refresh_token: refreshToken }
  const attempt = async (): Promise<Outcome<Refreshed>> => {
    const response = await fetchAtMost(MOST_TOKEN_BYTES, `https://${shopDomain}/admin/oauth/access_token`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify(body),
      signal: trySignal(limits, undefined),
    })
    const setback = httpSetback(response, now())
    if (setback) return { setback }
    const answer = await readJson(response)
    // A proxy's page says nothing of the token.
    if (!response.ok && answer !== null) return { done: readRefusal(answer, shopDomain, response.status) }
    const done = readGranted(answer, now())
    return done ? { done } : { setback: notAToken }
  }
  return retrying({ shopDomain, limits, signal: undefined, repeatable: true, attempt })
}

/** Null for an answer that is no token. */
function readGranted(answer: unknown, now: Date): Refreshed | null {
  const { data } = granted.safeParse(answer)
  if (!data) return null
  const after = (seconds: number | undefined) => (seconds === undefined ? null : new Date(now.getTime() + seconds * 1000))
  const tokens = {
    accessToken: data.access_token,
    scope: data.scope,
    expiresAt: after(data.expires_in),
    refreshToken: data.refresh_token ?? null,
    refreshTokenExpiresAt: after(data.refresh_token_expires_in),
  }
  return { state: 'granted', tokens }
}

function readRefusal(answer: unknown, shop: string, status: number): Refreshed {
  const because = readOauthRefusal(status, answer)
  // The shop took its token back when it uninstalled: there is nothing to keep.
  if (because === 'app_not_installed') return { state: 'refused' }
  const refusal = judgeOauthRefusal({ status, because, shop })
  if (refusal) throw refusal
  return { state: 'refused' }
}
