import type { StoredApp, StoredLibrary } from './inventory/stored-inventory.ts'

export const INVENTORY_SORTS = ['urgent', 'calm', 'name', 'name-reversed'] as const
export type InventorySort = (typeof INVENTORY_SORTS)[number]

export const APP_STATUSES = ['leftover', 'mixed', 'disabled', 'active'] as const satisfies StoredApp['status'][]
export const APP_VIEWS = ['all', ...APP_STATUSES] as const
export type AppView = (typeof APP_VIEWS)[number]

export const APP_KINDS = ['app', 'tag'] as const satisfies StoredApp['kind'][]
export type AppKind = (typeof APP_KINDS)[number]

export const LIBRARY_STATUSES = [
  'vulnerable',
  'end-of-life',
  'unmaintained',
  'outdated',
  'floating',
] as const satisfies StoredLibrary['statuses']
export const LIBRARY_VIEWS = ['all', ...LIBRARY_STATUSES] as const
export type LibraryView = (typeof LIBRARY_VIEWS)[number]

export const LIBRARY_LIVES = ['yes', 'no', 'unknown'] as const satisfies StoredLibrary['live'][]
export type LibraryLive = (typeof LIBRARY_LIVES)[number]

export const LIBRARY_SOURCES = ['asset', 'inline', 'url'] as const satisfies StoredLibrary['source'][]
export type LibrarySource = (typeof LIBRARY_SOURCES)[number]
