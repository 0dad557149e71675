import { createHash } from 'node:crypto'
import type { Vigie } from '../../vigie.ts'
import type { ClaimedScan } from './claimed-scan.ts'
import type { GatheredTheme } from './gather-theme.ts'

export type DeepPlan = {
  /** Names the theme's contents and the version of the deep stage. */
  key: string
  /** Whether the deep findings that are stored are those of this key. */
  isKnown: boolean
}

/** A theme that stands as it stood when it was last read deeply need not be read so again. */
export async function planDeep(
  { db, scanner }: Pick<Vigie, 'db' | 'scanner'>,
  { scan: { shopId, subjectId }, gathered }: { scan: ClaimedScan; gathered: Pick<GatheredTheme, 'files'> },
): Promise<DeepPlan> {
  const key = keyOf(scanner.deepVersion(), gathered.files)
  const last = await db.scan.findFirst({
    where: { shopId, subjectId, state: 'finished', deepKey: { not: null } },
    orderBy: { queuedAt: 'desc' },
    select: { deepKey: true },
  })
  return { key, isKnown: last?.deepKey === key }
}

function keyOf(version: string, files: GatheredTheme['files']): string {
  const hash = createHash('sha256').update(version)
  for (const { path, sha256 } of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) hash.update(`\n${path} ${sha256}`)
  return hash.digest('hex')
}
