import type { Language, Severity } from '../../engine/audit.ts'
import type { Vigie } from '../vigie.ts'
import type { FindingItem } from './finding-item.ts'
import type { FindingGroup, FindingSort, FindingView } from './finding-views.ts'
import { nameApp } from './findings/app-name.ts'
import { countFindings, sumOf } from './findings/count-findings.ts'
import { countViews, type Facets, facetsOf, inView } from './findings/facets.ts'
import { toFindingItem } from './findings/finding-row.ts'
import { findLastScan, newSince } from './findings/last-scan.ts'
import { countMatches, listGroups, selectPage } from './findings/select-page.ts'
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

export async function listFindings(
  vigie: Pick<Vigie, 'db' | 'now'>,
  input: {
    shopId: string
    language: Language
    filter: FindingsFilter
    sort: FindingSort
    group: FindingGroup
    page: number
    pageSize: number
  },
): Promise<FindingsList> {
  const { db } = vigie
  const { shopId, language, filter, sort, group, pageSize } = input
  const lastScan = await findLastScan(db, shopId)
  const scope = { shopId, language, now: vigie.now(), newSince: newSince(lastScan) }
  const where = whereFindings(scope, filter)
  const counts = await countFindings(db, scope)
  const viewed = inView(counts, filter.view)
  const total = isNarrowed(filter) ? await countMatches(db, where) : sumOf(viewed)
  const pages = Math.max(1, Math.ceil(total / pageSize))
  const page = Math.min(Math.max(1, input.page), pages)
  const rows = await selectPage(db, { where, sort, group, limit: pageSize, offset: (page - 1) * pageSize })
  const groups = group === 'none' ? [] : await listGroups(db, { where, group })
  return {
    items: rows.map(row => toFindingItem(row, scope)),
    groups: groups.map(each => ({ ...each, label: labelOf(group, each.value) })),
    total,
    page,
    pages,
    counts: countViews(counts),
    facets: facetsOf(viewed, language),
    lastScan,
  }
}

function isNarrowed({ search, severities, categories, audits, apps, files }: FindingsFilter): boolean {
  return search.trim() !== '' || [severities, categories, audits, apps, files].some(values => values.length > 0)
}

function labelOf(group: FindingGroup, value: string | null): string | null {
  return group === 'app' && value !== null ? nameApp(value).name : value
}
