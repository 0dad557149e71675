import type { Db } from '../../db.server.ts'
import { Prisma } from '../../generated/prisma/client.ts'

/**
 * Deletes a shop's history from before a moment: never an open finding, a decision (or its finding), a file's current version,
 * or what younger rows point to.
 */
export async function forgetHistory(db: Db, { shopId, before }: { shopId: string; before: Date }): Promise<void> {
  await db.$transaction(async tx => {
    await tx.change.deleteMany({ where: { shopId, happenedAt: { lt: before }, detectedAt: { lt: before } } })
    await tx.finding.deleteMany({ where: { shopId, state: 'resolved', resolvedAt: { lt: before }, decisions: { none: {} } } })
    await tx.fileVersion.deleteMany({ where: { shopId, until: { lt: before } } })
    await tx.scan.deleteMany({
      where: {
        shopId,
        state: { in: ['finished', 'failed'] },
        finishedAt: { lt: before },
        baseline: false,
        inventory: { equals: Prisma.AnyNull },
        changes: { none: {} },
        openedFindings: { none: {} },
        seenFindings: { none: {} },
        openedIntervals: { none: {} },
        closedIntervals: { none: {} },
      },
    })
  })
}
