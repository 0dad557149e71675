import { z } from 'zod'
import { defineTopic } from './topic.ts'

export const appScopesUpdate = defineTopic({
  topic: 'app/scopes_update',
  payload: z.object({ current: z.array(z.string()) }),
  async handle({ tx, queue }, { shopId, triggeredAt, payload }) {
    const newer = await tx.webhookReceipt.count({ where: { shopId, topic: 'app/scopes_update', triggeredAt: { gt: triggeredAt } } })
    if (newer > 0) return 'stale'
    await tx.installation.updateMany({ where: { shopId, uninstalledAt: null }, data: { scopes: payload.current } })
    await tx.session.updateMany({ where: { shopId, isOnline: false }, data: { scope: payload.current.join(',') } })
    // What we may do has changed with the scopes: it is probed anew.
    await queue.send('prepare-shop', { shopId }, { tx, shopId, singletonKey: shopId })
    return 'updated'
  },
})
