import type { Tx } from '../../db.server.ts'
import type { ChangeItem } from '../change-item.ts'
import { toChangeItem } from './change-row.ts'

/** The newest changes of a shop. */
export async function findLatestChanges(db: Tx, { shopId, limit }: { shopId: string; limit: number }): Promise<ChangeItem[]> {
  const changes = await db.change.findMany({ where: { shopId }, orderBy: [{ happenedAt: 'desc' }, { id: 'desc' }], take: limit })
  return changes.map(toChangeItem)
}
