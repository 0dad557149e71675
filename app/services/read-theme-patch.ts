import type { Language } from '../../engine/audit.ts'
import type { FindingFix } from '../../engine/fixes/fix-theme.ts'
import { FIXES } from '../../engine/fixes/index.ts'
import { REFUSALS } from '../../engine/fixes/refusals.ts'
import { formatText } from '../../engine/text.ts'
import type { MendedTheme } from '../../scanner/mend-theme.ts'
import { unifiedPatch } from '../../scanner/unified-patch.ts'
import { WorkerDied } from '../../scanner/worker-died.ts'
import { AppError } from '../errors.ts'
import type { Vigie } from '../vigie.ts'
import { findAdvisories } from './advisories/find-advisories.ts'
import { titleOf } from './findings/audit-texts.ts'
import { type FoundInventory, findInventory } from './inventory/find-inventory.ts'
import { readThemeTexts } from './patch/read-theme-texts.ts'
import { type ShownFile, showFiles } from './patch/show-files.ts'
import { budgetsOf } from './settings/budgets-of.ts'
import { findSettings } from './settings/stored-settings.ts'

export type KindPatch = {
  audit: string
  title: string
  /** Findings that are mended whole, in part, and not at all. */
  mended: number
  partly: number
  left: number
  /** Places that stay as they are, and why, in the reader's language; the first of them. */
  refused: { file: string; line: number; because: string }[]
  refusedTotal: number
}

export type ThemePatch = {
  kinds: KindPatch[]
  files: ShownFile[]
  /** What `git apply` takes, and how to call it; null when nothing can be changed, or too much. */
  download: { name: string; text: string } | null
  tooLarge: boolean
}

type Asked = { shopId: string; language: Language; without: readonly string[] }
type PatchVigie = Pick<Vigie, 'db' | 'scanner' | 'withLock' | 'now'>

// More than the largest theme that Shopify takes in code; a page can still hand it over.
const MOST_CHARACTERS = 20_000_000
const MOST_REFUSED = 50

/** All safe fixes of the findings that stand open as one change of the theme, but for these kinds; null before the first scan. */
export async function readThemePatch(vigie: PatchVigie, { shopId, language, without }: Asked): Promise<ThemePatch | null> {
  const inventory = await findInventory(vigie.db, shopId)
  if (!inventory) return null
  // A shop holds one thread at most, however often somebody asks.
  const mended = await vigie.withLock(`mend:${shopId}`, () => mend(vigie, { shopId, inventory, without }))
  return toThemePatch(mended, language)
}

type Mending = { shopId: string; inventory: FoundInventory; without: readonly string[] }

async function mend({ db, scanner, now }: PatchVigie, { shopId, inventory, without }: Mending): Promise<MendedTheme> {
  const { subjectId, installedApps } = inventory
  const setAside = await db.finding.findMany({
    where: { shopId, subjectId, state: 'open', OR: [{ ignoredAt: { not: null } }, { snoozedUntil: { gt: now() } }] },
    select: { fingerprint: true },
  })
  const files = await readThemeTexts({ db, scanner }, { shopId, subjectId })
  const advisories = await findAdvisories(db)
  const budgets = budgetsOf(await findSettings(db, shopId))
  const leave = { fingerprints: new Set(setAside.map(({ fingerprint }) => fingerprint)), audits: new Set(without) }
  return scanner.mendTheme({ files, others: { installedApps: installedApps ?? [], budgets, advisories }, leave }).catch(tooDemanding)
}

function tooDemanding(error: unknown): never {
  throw error instanceof WorkerDied ? new AppError('PATCH_TOO_DEMANDING', { of: error.of }, { cause: error }) : error
}

function toThemePatch({ files, fixes }: MendedTheme, language: Language): ThemePatch {
  const text = unifiedPatch(files)
  const tooLarge = text.length > MOST_CHARACTERS
  return {
    kinds: FIXES.map(({ audit }) => kindOf(audit, fixes, language)).filter(({ mended, partly, left }) => mended + partly + left > 0),
    files: showFiles(files, path => titlesOf(path, fixes, language)),
    download: files.length > 0 && !tooLarge ? { name: 'safe-fixes.patch', text } : null,
    tooLarge,
  }
}

function kindOf(audit: string, fixes: readonly FindingFix[], language: Language): KindPatch {
  const of = fixes.filter(({ finding }) => finding.audit === audit)
  const refused = of.flatMap(fix => fix.refused)
  const mended = of.filter(({ isGone }) => isGone).length
  const partly = of.filter(fix => !fix.isGone && isTouched(fix)).length
  return {
    audit,
    title: titleOf(audit, language),
    mended,
    partly,
    left: of.length - mended - partly,
    refused: refused
      .slice(0, MOST_REFUSED)
      .map(({ file, line, because, values }) => ({ file, line, because: formatText(REFUSALS[because], values, language) })),
    refusedTotal: refused.length,
  }
}

function isTouched({ files, deletions }: FindingFix): boolean {
  return files.length + deletions.length > 0
}

/** What is mended in the file. */
function titlesOf(path: string, fixes: readonly FindingFix[], language: Language): string[] {
  const touching = fixes.filter(({ files, deletions }) => deletions.includes(path) || files.some(({ file }) => file === path))
  return [...new Set(touching.map(({ finding }) => titleOf(finding.audit, language)))]
}
