import { z } from 'zod'
import { isStale } from '../../../engine/knowledge/is-stale.ts'
import { BUNDLED_ADVISORIES } from '../../../engine/knowledge/libraries.ts'
import type { AdvisoryBook } from '../../../engine/knowledge/library.ts'
import { advisory } from '../../advisories/derive-advisories.ts'
import type { Tx } from '../../db.server.ts'

export const ADVISORIES_KIND = 'advisories'

/** What scans know of vulnerabilities: the newer of what was fetched and what is bundled. */
export async function findAdvisories(db: Tx): Promise<AdvisoryBook> {
  const update = await db.knowledgeUpdate.findUnique({ where: { kind: ADVISORIES_KIND } })
  if (!update) return BUNDLED_ADVISORIES
  const date = update.date.toISOString().slice(0, 10)
  return date < BUNDLED_ADVISORIES.date ? BUNDLED_ADVISORIES : { date, advisories: z.array(advisory).parse(update.data) }
}

/** How old that knowledge is, for pages. */
export async function readAdvisoriesAge(db: Tx, now: Date): Promise<{ date: Date; stale: boolean }> {
  const update = await db.knowledgeUpdate.findUnique({ where: { kind: ADVISORIES_KIND }, select: { date: true } })
  // Noon is the same day wherever it is read.
  const bundled = new Date(`${BUNDLED_ADVISORIES.date}T12:00:00Z`)
  const date = update && update.date > bundled ? update.date : bundled
  return { date, stale: isStale(date, now) }
}
