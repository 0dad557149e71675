import type { Tx } from '../../db.server.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import { selectIds } from './select-page.ts'

// Of more than these, a page's worth is soon met in any order.
const FEW = 1000

/** The same condition, told by ids when few match, so that nothing is searched twice. */
export async function narrowToFew(db: Tx, { shopId, where }: { shopId: string; where: Prisma.Sql }): Promise<Prisma.Sql> {
  const ids = await selectIds(db, { where, limit: FEW + 1 })
  return ids.length > FEW ? where : Prisma.sql`shop_id = ${shopId}::uuid AND id = ANY(${ids}::uuid[])`
}
