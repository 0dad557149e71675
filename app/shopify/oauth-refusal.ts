import { z } from 'zod'
import { AppError } from '../errors.ts'
import { shopRefusal } from './shop-refusal.ts'

const refusal = z.object({ error: z.string().regex(/^[a-z_]{1,60}$/) })

// These say that our own credentials are wrong: no reason to throw away a shop's token.
const OUR_FAULT = new Set(['invalid_client', 'unauthorized_client', 'unsupported_grant_type', 'application_cannot_be_found'])

/** Why Shopify's token endpoint refused, in its own word for it. */
export function readOauthRefusal(status: number, answer: unknown): string {
  return refusal.safeParse(answer).data?.error ?? `HTTP ${status}`
}

/** A refusal that is not of the one token that was shown; null for one that is. */
export function judgeOauthRefusal({ status, because, shop }: { status: number; because: string; shop: string }): AppError | null {
  if (OUR_FAULT.has(because)) return new AppError('CREDENTIALS_REFUSED', { shop, because })
  if (because === 'app_not_installed') return new AppError('NOT_INSTALLED', { shop })
  const ofShop = shopRefusal(status, shop)
  if (ofShop) return ofShop
  return [400, 401, 403].includes(status) ? null : new AppError('SHOPIFY_REFUSED', { shop, because })
}
