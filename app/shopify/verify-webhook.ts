import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { AppError } from '../errors.ts'
import { isShopDomain } from './shop-domain.ts'

// What a database holds as a time, and a clock may say.
const plausibleTime = z.coerce.date().min(new Date('2000-01-01')).max(new Date('2100-01-01'))

const headers = z.object({
  'x-shopify-topic': z.string().regex(/^[a-z_]+\/[a-z_]+$/),
  'x-shopify-shop-domain': z.string().toLowerCase().refine(isShopDomain),
  'x-shopify-webhook-id': z.string().min(1).max(200),
  'x-shopify-triggered-at': plausibleTime.optional(),
  'x-shopify-event-id': z.string().min(1).max(200).optional(),
})

export type VerifiedWebhook = {
  topic: string
  shopDomain: string
  webhookId: string
  /** One event may come as several webhooks. */
  eventId: string | null
  /** Null when Shopify did not say. */
  triggeredAt: Date | null
  payload: unknown
}

export type RawWebhook = { headers: Record<string, string>; body: Buffer }

/** Reads a webhook that Shopify signed; throws WEBHOOK_FORGED for another's, WEBHOOK_MALFORMED for one that can't be read. */
export function verifyWebhook(webhook: RawWebhook, secret: string): VerifiedWebhook {
  if (!isSigned(webhook, secret)) throw new AppError('WEBHOOK_FORGED')
  const { data } = headers.safeParse(webhook.headers)
  if (!data) throw new AppError('WEBHOOK_MALFORMED', { because: 'headers' })
  return {
    topic: data['x-shopify-topic'],
    shopDomain: data['x-shopify-shop-domain'],
    webhookId: data['x-shopify-webhook-id'],
    eventId: data['x-shopify-event-id'] ?? null,
    triggeredAt: data['x-shopify-triggered-at'] ?? null,
    payload: parse(webhook.body),
  }
}

/** The signature is over the body as it came, byte by byte. */
function isSigned({ headers, body }: RawWebhook, secret: string): boolean {
  const given = Buffer.from(headers['x-shopify-hmac-sha256'] ?? '', 'base64')
  const expected = createHmac('sha256', secret).update(body).digest()
  return given.length === expected.length && timingSafeEqual(given, expected)
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    throw new AppError('WEBHOOK_MALFORMED', { because: 'body' })
  }
}
