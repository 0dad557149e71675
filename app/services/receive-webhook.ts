import type { Tx } from '../db.server.ts'
import { AppError } from '../errors.ts'
import { type RawWebhook, verifyWebhook } from '../shopify/verify-webhook.ts'
import type { Vigie } from '../vigie.ts'
import { TOPICS } from './webhooks/index.ts'

/** Records a webhook and queues its work, once however often it comes. Throws WEBHOOK_FORGED or WEBHOOK_MALFORMED. */
export async function receiveWebhook(
  { db, queue, env, now, log }: Pick<Vigie, 'db' | 'queue' | 'env' | 'now' | 'log'>,
  webhook: RawWebhook,
): Promise<'queued' | 'duplicate' | 'not wanted'> {
  const { topic, shopDomain, webhookId, eventId, triggeredAt, payload } = verifyWebhook(webhook, env.SHOPIFY_API_SECRET)
  const wanted = TOPICS.find(each => each.topic === topic)
  if (!wanted) {
    log.warn({ topic, webhookId }, 'webhook of a topic that we do not handle')
    return 'not wanted'
  }
  if (!wanted.isOf(payload, shopDomain)) throw new AppError('WEBHOOK_FORGED')
  const kept = wanted.keep(payload)
  if (!kept) throw new AppError('WEBHOOK_MALFORMED', { because: 'payload', topic })
  return db.$transaction(async tx => {
    const shop = await tx.shop.findUnique({ where: { domain: shopDomain }, select: { id: true } })
    if (eventId !== null && (await isKnownEvent(tx, { topic, eventId, shopId: shop?.id ?? null }))) return 'duplicate'
    const receivedAt = now()
    const receipt = {
      webhookId,
      shopId: shop?.id ?? null,
      topic,
      payload: kept,
      eventId,
      triggeredAt: triggeredAt ?? receivedAt,
      receivedAt,
    }
    const { count } = await tx.webhookReceipt.createMany({ data: [receipt], skipDuplicates: true })
    if (count === 0) return 'duplicate'
    await queue.send('handle-webhook', { webhookId }, { tx, shopId: shop?.id ?? 'unknown' })
    return 'queued'
  })
}

/** Of two webhooks of one event that come at once, the second waits here until the first is recorded. */
async function isKnownEvent(tx: Tx, event: { topic: string; eventId: string; shopId: string | null }): Promise<boolean> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`event:${event.eventId}`}, 0))`
  return (await tx.webhookReceipt.count({ where: event })) > 0
}
