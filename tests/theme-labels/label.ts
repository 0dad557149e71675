import type { AppUse, DeadFile, LibraryUse } from '../../engine/finding.ts'

/** A place as a person points at it: words that stand on one line of the file, or the file as a whole. */
export type Mark = { file: string; on?: string }

export type LibraryLabel = Pick<LibraryUse, 'key' | 'version' | 'live' | 'source'> & Mark & { vulnerable?: true }

/** Where two statuses are right, both stand here; `removable` are files that can go, all of them. */
export type AppLabel = { key: string; status: AppUse['status'][]; removable?: string[] }

export type FindingLabel = Mark & { audit: string }

/** What one person expects of a theme; `must not` lists hold what a hasty scanner would say. */
export type ThemeLabels = {
  libraries: LibraryLabel[]
  apps: AppLabel[]
  mustNotBeApps: string[]
  deprecated: { audit: 'deprecated-tag' | 'deprecated-filter'; name: string; file: string; lines: number[] }[]
  dead: Pick<DeadFile, 'file' | 'kind'>[]
  mustNotBeDead: string[]
  findings: FindingLabel[]
  mustNotFind: FindingLabel[]
  /** Every finding that is worth the word critical. */
  criticals: FindingLabel[]
}
