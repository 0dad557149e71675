import type { Category, FindingKind, Place, Severity, Values } from './audit.ts'

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
  measured: Record<string, number>
}

export type AuditOutcome = { audit: string; state: 'passed' | 'found' | 'errored'; findings: number; because?: string }

export type NotAnalysed = { file: string; line: number; reason: string }

export type LibraryUse = {
  name: string
  version: string | null
  file: string
  line: number
  source: 'asset' | 'inline' | 'url'
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

export type DeadFile = { file: string; kind: 'snippet' | 'section' | 'block' | 'asset' | 'template' | 'layout'; because: string }

export type Inventory = {
  theme: { name: string | null; version: string | null; files: number; bytes: number }
  libraries: LibraryUse[]
  apps: AppUse[]
  dead: DeadFile[]
  unknownReach: { file: string; because: string }[]
  hosts: { host: string; files: number; uses: string[] }[]
}

export type ScanResult = {
  findings: Finding[]
  audits: AuditOutcome[]
  inventory: Inventory
  notAnalysed: NotAnalysed[]
}
