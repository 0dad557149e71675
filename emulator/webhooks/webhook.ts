import { createHmac, randomUUID } from 'node:crypto'
import type { AppRegistration } from '../app-registration.ts'

export type Webhook = {
  topic: string
  shop: string
  payload: Record<string, unknown>
  webhookId: string
  eventId: string
  triggeredAt: Date
  /** Signed with a secret that is not the app's. */
  forged: boolean
}

export function webhook(event: Pick<Webhook, 'topic' | 'shop' | 'payload' | 'triggeredAt'>): Webhook {
  return { ...event, webhookId: randomUUID(), eventId: randomUUID(), forged: false }
}

export function webhookBody(webhook: Webhook): string {
  return JSON.stringify(webhook.payload)
}

/** The headers of Shopify's HTTPS deliveries; the HMAC is over the raw body. */
export function webhookHeaders(webhook: Webhook, app: AppRegistration): Record<string, string> {
  return {
    'content-type': 'application/json',
    'user-agent': 'Shopify-Captain-Hook',
    'x-shopify-api-version': app.webhooks.apiVersion,
    'x-shopify-event-id': webhook.eventId,
    'x-shopify-hmac-sha256': createHmac('sha256', webhook.forged ? 'not the secret' : app.clientSecret)
      .update(webhookBody(webhook))
      .digest('base64'),
    'x-shopify-shop-domain': webhook.shop,
    'x-shopify-topic': webhook.topic,
    'x-shopify-triggered-at': webhook.triggeredAt.toISOString(),
    'x-shopify-webhook-id': webhook.webhookId,
  }
}
