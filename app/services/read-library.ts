import type { Language } from '../../engine/audit.ts'
import { libraryOf } from '../../engine/knowledge/libraries.ts'
import { AppError } from '../errors.ts'
import type { Vigie } from '../vigie.ts'
import type { FindingItem } from './finding-item.ts'
import { findingRow, toFindingItem } from './findings/finding-row.ts'
import { findInventory } from './inventory/find-inventory.ts'
import { bySeverity, type LibraryItem, toLibraryItem } from './inventory/library-item.ts'
import { byUrgency } from './inventory/library-order.ts'

export type LibraryPage = {
  key: string
  name: string
  /** Each place where the live theme has it. */
  copies: LibraryItem[]
  /** Gravest first, each with the versions here that it touches. */
  advisories: (LibraryItem['advisories'][number] & { versions: string[] })[]
  /** Open ones that it is the cause of. */
  findings: FindingItem[]
  /** What is known of it; `latest` null where nobody looked it up. */
  known: { latest: string | null; npmUrl: string | null; endOfLife: (Rest & { below: string | null }) | null; unmaintained: Rest | null }
  scannedAt: Date
}

type Rest = { since: string; source: string }
type Input = { shopId: string; key: string; language: Language }

const FINDINGS_SHOWN = 50

/** All that the live theme has of one library. */
export async function readLibrary({ db, now }: Pick<Vigie, 'db' | 'now'>, { shopId, key, language }: Input): Promise<LibraryPage> {
  const inventory = await findInventory(db, shopId)
  const found = (inventory?.libraries ?? []).map((library, index) => ({ ...library, id: String(index) })).filter(each => each.key === key)
  const name = found[0]?.name
  if (!inventory || name === undefined) throw new AppError('LIBRARY_NOT_FOUND', { id: key })
  const copies = found.sort(byUrgency).map(library => toLibraryItem(library, inventory))
  const awake = { OR: [{ snoozedUntil: null }, { snoozedUntil: { lte: now() } }] }
  const rows = await db.finding.findMany({
    where: { shopId, state: 'open', ignoredAt: null, ...awake, values: { path: ['library'], equals: name } },
    orderBy: [{ severityRank: 'asc' }, { audit: 'asc' }, { file: 'asc' }, { line: 'asc' }],
    take: FINDINGS_SHOWN,
  })
  return {
    key,
    name,
    copies,
    advisories: advisoriesOf(copies),
    findings: rows.map(row => toFindingItem(findingRow.parse(row), { language, now: now(), newSince: null })),
    known: knownOf(key),
    scannedAt: inventory.scannedAt,
  }
}

function advisoriesOf(copies: readonly LibraryItem[]): LibraryPage['advisories'] {
  const all = copies.flatMap(({ version, advisories }) => advisories.map(advisory => ({ advisory, version })))
  return [...Map.groupBy(all, ({ advisory }) => advisory.id).values()]
    .flatMap(([first, ...others]) => {
      if (!first) return []
      const versions = [first, ...others].flatMap(({ version }) => version ?? [])
      return [{ ...first.advisory, versions: [...new Set(versions)].sort() }]
    })
    .sort(bySeverity)
}

function knownOf(key: string): LibraryPage['known'] {
  const library = libraryOf(key)
  if (!library) return { latest: null, npmUrl: null, endOfLife: null, unmaintained: null }
  const { latest, npm, endOfLife, unmaintained } = library
  return {
    latest: latest?.version ?? null,
    npmUrl: npm && `https://www.npmjs.com/package/${npm}`,
    endOfLife,
    unmaintained,
  }
}
