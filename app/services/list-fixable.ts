import type { Language } from '../../engine/audit.ts'
import { FIXES } from '../../engine/fixes/index.ts'
import type { Vigie } from '../vigie.ts'
import { titleOf } from './findings/audit-texts.ts'
import { countFindings, sumOf } from './findings/count-findings.ts'
import { inView } from './findings/facets.ts'
import { findInventory } from './inventory/find-inventory.ts'

export type Fixable = {
  /** Kinds of findings that can have a safe fix, with how many stand open. */
  kinds: { audit: string; title: string; open: number }[]
  /** Null before the first scan. */
  scan: { scannedAt: Date; themeName: string } | null
}

/** What may be mended at once; whether a finding can is known only once its fix is tried. */
export async function listFixable(
  { db, now }: Pick<Vigie, 'db' | 'now'>,
  { shopId, language }: { shopId: string; language: Language },
): Promise<Fixable> {
  const [inventory, counts] = await Promise.all([findInventory(db, shopId), countFindings(db, { shopId, now: now(), newSince: null })])
  const open = inView(counts, 'open')
  return {
    kinds: FIXES.map(({ audit }) => ({
      audit,
      title: titleOf(audit, language),
      open: sumOf(open.filter(each => each.audit === audit)),
    })).filter(kind => kind.open > 0),
    scan: inventory && { scannedAt: inventory.scannedAt, themeName: inventory.themeName },
  }
}
