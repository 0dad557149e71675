import type { Category, Language, Severity } from '../../engine/audit.ts'
import type { Vigie } from '../vigie.ts'
import type { FindingItem } from './finding-item.ts'
import type { FindingGroup, FindingSort, FindingsFilter, FindingView } from './findings-filter.ts'

export type Facet<T extends string = string> = { value: T; label: string; count: number }

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
  page: number
  pages: number
  /** Per view, without the other filters. */
  counts: Record<FindingView, number>
  /** What the view's findings can be narrowed to. */
  facets: { severities: Facet<Severity>[]; categories: Facet<Category>[]; audits: Facet[]; apps: Facet[] }
  lastScan: { id: string; finishedAt: Date } | null
}

export declare function listFindings(
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
): Promise<FindingsList>
