import type { Vigie } from '../vigie.ts'
import { TOPICS } from './webhooks/index.ts'

/** Does what a recorded webhook calls for, and notes it, in one transaction: exactly once, whenever a worker dies. */
export async function handleWebhook(
  { db, queue, log, now }: Pick<Vigie, 'db' | 'queue' | 'log' | 'now'>,
  { webhookId }: { webhookId: string },
): Promise<void> {
  const handled = await db.$transaction(async tx => {
    // Locks the row: another worker that was given the same job waits here, and finds it done.
    const { count } = await tx.webhookReceipt.updateMany({ where: { webhookId, handledAt: null }, data: { handledAt: now() } })
    if (count === 0) return null
    const { topic, shopId, triggeredAt, payload } = await tx.webhookReceipt.findUniqueOrThrow({ where: { webhookId } })
    const wanted = TOPICS.find(each => each.topic === topic)
    const vigie = { tx, queue, log, now }
    const outcome = wanted && shopId ? await wanted.handle(vigie, { webhookId, shopId, triggeredAt, payload }) : 'unknown shop'
    // A redacted shop's receipts are gone by now.
    await tx.webhookReceipt.updateMany({ where: { webhookId }, data: { outcome } })
    return { topic, shopId, outcome }
  })
  if (handled) log.info({ webhookId, ...handled }, 'webhook handled')
}
