import { z } from 'zod'
import type { Exchange, Route } from '../http/route.ts'
import { payloadOf } from '../webhooks/payloads.ts'
import { webhook } from '../webhooks/webhook.ts'
import { control, nothing, Refused } from './control.ts'

const newWebhook = z.strictObject({
  shop: z.string(),
  topic: z.string(),
  /** Without it, what Shopify would send for the topic. */
  payload: z.record(z.string(), z.unknown()).optional(),
  triggeredAt: z.iso.datetime().optional(),
  webhookId: z.string().optional(),
  eventId: z.string().optional(),
  forged: z.boolean().default(false),
})

export const webhookRoutes: Route<Exchange>[] = [
  {
    method: 'GET',
    path: '/__emulator/webhooks',
    handle: control(nothing, (_input, { state }) => ({
      deliveries: state.webhooks.list().map(({ webhook, tries, state }) => ({ ...webhook, tries, state })),
    })),
  },
  { method: 'POST', path: '/__emulator/webhooks', handle: control(newWebhook, sendWebhook) },
  { method: 'POST', path: '/__emulator/webhooks/hold', handle: control(nothing, (_input, { state }) => state.webhooks.hold()) },
  {
    method: 'POST',
    path: '/__emulator/webhooks/release',
    handle: control(z.strictObject({ order: z.enum(['first-in', 'last-in']).default('first-in') }), ({ order }, { state }) =>
      state.webhooks.release(order),
    ),
  },
]

/** Sends one by hand, whether or not the app has subscribed to it. */
function sendWebhook(input: z.infer<typeof newWebhook>, { state }: Exchange) {
  const shop = state.shop(input.shop)
  if (!shop) throw new Refused(404, `no shop ${input.shop}`)
  const made = webhook({
    topic: input.topic,
    shop: shop.domain,
    payload: input.payload ?? payloadOf(input.topic, shop),
    triggeredAt: input.triggeredAt ? new Date(input.triggeredAt) : state.clock.now(),
  })
  const { webhookId = made.webhookId, eventId = made.eventId, forged } = input
  state.webhooks.send({ ...made, webhookId, eventId, forged })
  return { webhookId, eventId }
}
