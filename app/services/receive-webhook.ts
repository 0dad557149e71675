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
  const kept = wanted.keep(payload)
  if (!kept) throw new AppError('WEBHOOK_MALFORMED', { because: 'payload', topic })
  return db.$transaction(async tx => {
    const shop = await tx.shop.findUnique({ where: { domain: shopDomain }, select: { id: true } })
    const sameEvent = eventId === null ? 0 : await tx.webhookReceipt.count({ where: { topic, eventId, shopId: shop?.id ?? null } })
    if (sameEvent > 0) return 'duplicate'
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
