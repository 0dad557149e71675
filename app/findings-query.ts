import { CATEGORIES, SEVERITIES } from '../engine/audit.ts'
import { oneOf, pageIn, searchIn, someOf } from './query-params.ts'
import { FINDING_GROUPS, FINDING_SORTS, FINDING_VIEWS, type FindingGroup, type FindingSort } from './services/finding-views.ts'
import type { FindingsFilter } from './services/findings-filter.ts'

export type FindingsQuery = { filter: FindingsFilter; sort: FindingSort; group: FindingGroup; page: number }

/** What an address such as `?view=new&severity=critical&severity=major&q=jquery` asks for; what it misspells is left out. */
export function readFindingsQuery(params: URLSearchParams): FindingsQuery {
  return {
    filter: {
      view: oneOf(FINDING_VIEWS, params.get('view')) ?? 'open',
      search: searchIn(params),
      severities: someOf(SEVERITIES, params.getAll('severity')),
      categories: someOf(CATEGORIES, params.getAll('category')),
      audits: names(params.getAll('audit')),
      apps: names(params.getAll('app')),
      files: names(params.getAll('file')),
    },
    sort: oneOf(FINDING_SORTS, params.get('sort')) ?? 'severity',
    group: oneOf(FINDING_GROUPS, params.get('group')) ?? 'none',
    page: pageIn(params),
  }
}

export type FindingsParam = 'view' | 'q' | 'severity' | 'category' | 'audit' | 'app' | 'file' | 'sort' | 'group' | 'page'

function names(values: string[]): string[] {
  return values.filter(value => value !== '' && value.length <= 300).slice(0, 100)
}
