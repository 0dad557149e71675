import { CATEGORIES, SEVERITIES } from '../engine/audit.ts'
import { FINDING_GROUPS, FINDING_SORTS, FINDING_VIEWS, type FindingGroup, type FindingSort } from './services/finding-views.ts'
import type { FindingsFilter } from './services/findings-filter.ts'

export type FindingsQuery = { filter: FindingsFilter; sort: FindingSort; group: FindingGroup; page: number }

/** What an address such as `?view=new&severity=critical&severity=major&q=jquery` asks for; what it misspells is left out. */
export function readFindingsQuery(params: URLSearchParams): FindingsQuery {
  return {
    filter: {
      view: oneOf(FINDING_VIEWS, params.get('view')) ?? 'open',
      search: (params.get('q') ?? '').slice(0, 200),
      severities: someOf(SEVERITIES, params.getAll('severity')),
      categories: someOf(CATEGORIES, params.getAll('category')),
      audits: names(params.getAll('audit')),
      apps: names(params.getAll('app')),
      files: names(params.getAll('file')),
    },
    sort: oneOf(FINDING_SORTS, params.get('sort')) ?? 'severity',
    group: oneOf(FINDING_GROUPS, params.get('group')) ?? 'none',
    page: Math.max(1, Math.min(100_000, Math.trunc(Number(params.get('page'))) || 1)),
  }
}

export type FindingsParam = 'view' | 'q' | 'severity' | 'category' | 'audit' | 'app' | 'file' | 'sort' | 'group' | 'page'

/** The address with some parameters set anew; any other change goes back to the first page. */
export function withParams(params: URLSearchParams, changes: Partial<Record<FindingsParam, string[]>>): URLSearchParams {
  const next = new URLSearchParams(params)
  next.delete('page')
  for (const [name, values] of Object.entries(changes)) {
    next.delete(name)
    for (const value of values) if (value) next.append(name, value)
  }
  return next
}

function oneOf<T extends string>(known: readonly T[], value: string | null): T | null {
  return known.find(each => each === value) ?? null
}

function someOf<T extends string>(known: readonly T[], values: string[]): T[] {
  return known.filter(each => values.includes(each))
}

function names(values: string[]): string[] {
  return values.filter(value => value !== '' && value.length <= 300).slice(0, 100)
}
