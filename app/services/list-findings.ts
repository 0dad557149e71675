import type { Language, Severity } from '../../engine/audit.ts'
import type { Prisma } from '../generated/prisma/client.ts'
import type { Vigie } from '../vigie.ts'
import type { FindingItem } from './finding-item.ts'
import type { FindingGroup, FindingSort, FindingView } from './finding-views.ts'
import { nameApp } from './findings/app-name.ts'
import { countFindings, type FindingsCount, sumOf } from './findings/count-findings.ts'
import { countViews, type Facets, facetsOf, inView } from './findings/facets.ts'
import { toFindingItem } from './findings/finding-row.ts'
import { countGroups, type GroupCount, selectGroupedPage } from './findings/group-findings.ts'
import { findLastScan, newSince } from './findings/last-scan.ts'
import { narrowToFew } from './findings/narrow-to-few.ts'
import { countMatches, selectPage } from './findings/select-page.ts'
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
  const passing = whereFindings(scope, filter)
  const where = isSearched(filter) ? await narrowToFew(db, { shopId, where: passing }) : passing
  const [counts, groups] = await Promise.all([countFindings(db, scope), group === 'none' ? null : countGroups(db, { where, group })])
  const viewed = inView(counts, filter.view)
  const total = await countTotal(db, { where, filter, viewed, groups })
  const pages = Math.max(1, Math.ceil(total / input.pageSize))
  const page = Math.min(Math.max(1, input.page), pages)
  const wanted = { where, sort: input.sort, limit: input.pageSize, offset: (page - 1) * input.pageSize, total }
  const rows = await (group === 'none' || !groups ? selectPage(db, wanted) : selectGroupedPage(db, { ...wanted, group, groups }))
  return {
    items: rows.map(row => toFindingItem(row, scope)),
    groups: (groups ?? []).slice(0, GROUPS_SHOWN).map(each => ({ ...each, label: labelOf(group, each.value) })),
    total,
    page,
    pages,
    counts: countViews(counts),
    facets: facetsOf(viewed, language),
    lastScan,
  }
}

type Counted = { where: Prisma.Sql; filter: FindingsFilter; viewed: readonly FindingsCount[]; groups: readonly GroupCount[] | null }

function isSearched({ search }: FindingsFilter): boolean {
  return search.trim() !== ''
}

/** How many pass the filter: a sum of what is counted already, unless the filter asks for more than that knows. */
async function countTotal(db: Vigie['db'], { where, filter, viewed, groups }: Counted): Promise<number> {
  if (groups) return groups.reduce((sum, { count }) => sum + count, 0)
  return isSearched(filter) || filter.files.length > 0 ? countMatches(db, where) : sumOf(narrow(viewed, filter))
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
