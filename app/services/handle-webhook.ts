import { TOPICS } from './webhooks/index.ts'
import type { WebhookVigie } from './webhooks/topic.ts'

/** Does what a recorded webhook calls for; again for one whose work was cut short, never for one that is done. */
export async function handleWebhook(vigie: WebhookVigie, { webhookId }: { webhookId: string }): Promise<void> {
  const { db, log, now } = vigie
  const receipt = await db.webhookReceipt.findUnique({ where: { webhookId } })
  if (!receipt || receipt.handledAt) return
  const { topic, shopId, triggeredAt, payload } = receipt
  const wanted = TOPICS.find(each => each.topic === topic)
  const outcome = wanted && shopId ? await wanted.handle(vigie, { webhookId, shopId, triggeredAt, payload }) : 'unknown shop'
  log.info({ topic, webhookId, shopId, outcome }, 'webhook handled')
  // A redacted shop's receipts are gone by now.
  await db.webhookReceipt.updateMany({ where: { webhookId }, data: { handledAt: now(), outcome } })
}
