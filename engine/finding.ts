import type { Category, FindingKind, Measured, Place, Severity, Values } from './audit.ts'
import type { Facts } from './facts/facts.ts'
import type { PageWeight } from './pages/weights.ts'
import type { Reason } from './theme.ts'

/** A finding as stored and compared; texts are rendered late from audit id and values. */
export type Finding = {
  fingerprint: string
  audit: string
  category: Category
  kind: FindingKind
  severity: Severity
  place: Place
  app: string | null
  values: Values
  measured: Measured
}

export type AuditOutcome = {
  audit: string
  category: Category
  /** not-run: what it needs was not asked for this time. */
  state: 'passed' | 'found' | 'errored' | 'not-run'
  findings: number
  /** Files that it alone could not look into: their findings of this audit stay open. */
  unread?: string[]
  /** Files with more findings of this audit than are told: those that are not told stay open. */
  capped?: string[]
  /** Why it errored: its audit proves nothing, and its old findings stay open. */
  because?: string
}

export type NotAnalysed = { file: string; line: number; reason: Facts['notAnalysed'][number]['reason'] }

export type LibraryUse = {
  /** In engine/knowledge/libraries.json. */
  key: string
  name: string
  version: string | null
  /** A range of versions, of which the newest is loaded: `3`, `^1.2.0`, `latest`. */
  floating: string | null
  file: string
  line: number
  source: 'asset' | 'inline' | 'url'
  /** Of most libraries only scripts are told; flaws are in scripts. */
  part: 'script' | 'style'
  live: 'yes' | 'no' | 'unknown'
  statuses: ('outdated' | 'vulnerable' | 'end-of-life' | 'unmaintained' | 'floating')[]
  advisories: { id: string; severity: string; summary: string; fixedIn: string | null }[]
}

export type AppUse = {
  key: string
  name: string
  kind: 'app' | 'tag'
  status: 'active' | 'disabled' | 'leftover' | 'mixed'
  evidence: { kind: string; file: string; line: number }[]
  removable: { file: string; lines?: number[] }[]
}

export type DeadFile = { file: string; kind: 'snippet' | 'section' | 'block' | 'asset' | 'template' | 'layout'; because: Reason }

export type Inventory = {
  theme: { name: string | null; version: string | null; files: number; bytes: number }
  libraries: LibraryUse[]
  /** The day as of which their vulnerabilities are known. */
  advisoriesDate: string
  apps: AppUse[]
  dead: DeadFile[]
  unknownReach: { file: string; because: Reason }[]
  weights: readonly PageWeight[]
  hosts: { host: string; files: number; uses: string[] }[]
}

export type ScanResult = {
  findings: Finding[]
  audits: AuditOutcome[]
  /** Null when the theme could not be gathered. */
  inventory: Inventory | null
  notAnalysed: NotAnalysed[]
}
