import type { Tx } from '../../db.server.ts'
import type { Prisma, Scan } from '../../generated/prisma/client.ts'

// Inventories and outcomes weigh hundreds of kilobytes: lists leave them out.
const LIGHT = { score: true, inventory: true, audits: true, notAnalysed: true } as const

/** Scans of a shop, newest first, without their results. */
export async function findScans(
  db: Tx,
  { shopId, where, take }: { shopId: string; where: Prisma.ScanWhereInput; take: number },
): Promise<LightScan[]> {
  return db.scan.findMany({ where: { ...where, shopId }, orderBy: [{ queuedAt: 'desc' }, { id: 'desc' }], take, omit: LIGHT })
}

export type LightScan = Omit<Scan, keyof typeof LIGHT>
