import { oneOf, pageIn, searchIn, someOf } from './query-params.ts'
import {
  APP_KINDS,
  APP_VIEWS,
  INVENTORY_SORTS,
  type InventorySort,
  LIBRARY_LIVES,
  LIBRARY_SOURCES,
  LIBRARY_VIEWS,
} from './services/inventory-views.ts'
import type { AppsFilter } from './services/list-apps.ts'
import type { LibrariesFilter } from './services/list-libraries.ts'

export type AppsQuery = { filter: AppsFilter; sort: InventorySort; page: number }
export type LibrariesQuery = { filter: LibrariesFilter; sort: InventorySort; page: number }

export function readAppsQuery(params: URLSearchParams): AppsQuery {
  return {
    filter: {
      view: oneOf(APP_VIEWS, params.get('view')) ?? 'all',
      kinds: someOf(APP_KINDS, params.getAll('kind')),
      search: searchIn(params),
    },
    sort: oneOf(INVENTORY_SORTS, params.get('sort')) ?? 'urgent',
    page: pageIn(params),
  }
}

export function readLibrariesQuery(params: URLSearchParams): LibrariesQuery {
  return {
    filter: {
      view: oneOf(LIBRARY_VIEWS, params.get('view')) ?? 'all',
      lives: someOf(LIBRARY_LIVES, params.getAll('live')),
      sources: someOf(LIBRARY_SOURCES, params.getAll('source')),
      search: searchIn(params),
    },
    sort: oneOf(INVENTORY_SORTS, params.get('sort')) ?? 'urgent',
    page: pageIn(params),
  }
}
