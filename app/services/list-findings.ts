import type { Language, Severity } from '../../engine/audit.ts'
import type { Prisma } from '../generated/prisma/client.ts'
import type { Vigie } from '../vigie.ts'
import type { FindingItem } from './finding-item.ts'
import type { FindingGroup, FindingSort, FindingView } from './finding-views.ts'
import { nameApp } from './findings/app-name.ts'
import { countFindings, type FindingsCount, sumOf } from './findings/count-findings.ts'
import { countViews, type Facets, facetsOf, inView } from './findings/facets.ts'
import { toFindingItem } from './findings/finding-row.ts'
import { findLastScan, newSince } from './findings/last-scan.ts'
import { countGroups, countMatches, selectGroupedPage, selectPage } from './findings/select-page.ts'
import { whereFindings } from './findings/where-findings.ts'
import type { FindingsFilter } from './findings-filter.ts'

export type FindingsGroup = {
  /** A file path, an app key, or null for findings without one. */
  value: string | null
  label: string | null
  count: number
  worst: Severity
}

export type FindingsList = {
  items: FindingItem[]
  /** Of all pages, biggest first, when asked to group; the items are then sorted group by group. */
  groups: FindingsGroup[]
  /** How many pass the filter. */
  total: number
  /** From 1; the last one when fewer pages are left than asked for. */
  page: number
  pages: number
  /** Per view, without the other filters. */
  counts: Record<FindingView, number>
  /** What the view's findings can be narrowed to. */
  facets: Facets
  lastScan: { id: string; finishedAt: Date } | null
}

// A theme holds at most some thousand files; nobody reads more groups than this.
const GROUPS_SHOWN = 500

type Input = {
  shopId: string
  language: Language
  filter: FindingsFilter
  sort: FindingSort
  group: FindingGroup
  page: number
  pageSize: number
}

export async function listFindings(vigie: Pick<Vigie, 'db' | 'now'>, input: Input): Promise<FindingsList> {
  const { db } = vigie
  const { shopId, language, filter, group } = input
  const lastScan = await findLastScan(db, shopId)
  const scope = { shopId, language, now: vigie.now(), newSince: newSince(lastScan) }
  const where = whereFindings(scope, filter)
  const [counts, matches] = await Promise.all([countFindings(db, scope), isSearched(filter) ? countMatches(db, where) : null])
  const viewed = inView(counts, filter.view)
  const total = matches ?? sumOf(narrow(viewed, filter))
  const pages = Math.max(1, Math.ceil(total / input.pageSize))
  const page = Math.min(Math.max(1, input.page), pages)
  const { rows, groups } = await readPage(db, { ...input, where, page })
  return {
    items: rows.map(row => toFindingItem(row, scope)),
    groups: groups.slice(0, GROUPS_SHOWN).map(each => ({ ...each, label: labelOf(group, each.value) })),
    total,
    page,
    pages,
    counts: countViews(counts),
    facets: facetsOf(viewed, language),
    lastScan,
  }
}

async function readPage(db: Vigie['db'], { where, sort, group, page, pageSize }: Input & { where: Prisma.Sql }) {
  const wanted = { where, sort, limit: pageSize, offset: (page - 1) * pageSize }
  if (group === 'none') return { rows: await selectPage(db, wanted), groups: [] }
  const groups = await countGroups(db, { where, group })
  return { rows: await selectGroupedPage(db, { ...wanted, group, groups }), groups }
}

/** Whether the filter asks for more than the counts know. */
function isSearched({ search, files }: FindingsFilter): boolean {
  return search.trim() !== '' || files.length > 0
}

function narrow(counts: readonly FindingsCount[], { severities, categories, audits, apps }: FindingsFilter): FindingsCount[] {
  return counts.filter(
    ({ severity, category, audit, app }) =>
      passes(severities, severity) &&
      passes(categories, category) &&
      passes(audits, audit) &&
      (apps.length === 0 || (app !== null && apps.includes(app))),
  )
}

function passes<T>(wanted: readonly T[], value: T): boolean {
  return wanted.length === 0 || wanted.includes(value)
}

function labelOf(group: FindingGroup, value: string | null): string | null {
  return group === 'app' && value !== null ? nameApp(value).name : value
}
