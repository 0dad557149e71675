import type { Language, Severity } from '../../engine/audit.ts'
import type { Vigie } from '../vigie.ts'
import type { ChangeItem } from './change-item.ts'
import type { CouldNotCheck, ScanFailure, ScanItem, ScanProgress } from './scan-item.ts'

export type SeverityCounts = Record<Severity, number>

/** The one-sentence verdict as data: what the sentence says, then the numbers it may use. */
export type Verdict =
  | { says: 'first-scan-running' }
  | { says: 'never-scanned' }
  | { says: 'first-scan-failed'; failure: ScanFailure }
  | { says: 'all-well' | 'mend-when-passing' | 'mend-this-week' | 'mend-now'; open: SeverityCounts; opened: number; resolved: number }

export type Axis = 'availability' | 'performance' | 'security' | 'compliance' | 'satisfaction'

/** A part of the score with its evidence: the open findings of these audits. */
export type ScorePart = {
  axis: Axis
  /** Null when nothing measures this axis yet. */
  score: number | null
  before: number | null
  open: SeverityCounts
  audits: { audit: string; title: string; severity: Severity; count: number; points: number }[]
}

export type HomeScore = { total: number; before: number | null; parts: ScorePart[] }

/** What to do now: mend all open findings of one audit (of one app where they are an app's). */
export type HomeAction = {
  audit: string
  severity: Severity
  title: string
  /** What it does to shoppers. */
  why: string
  findings: number
  files: number
  app: { key: string; name: string } | null
  /** The finding itself when there is just one. */
  findingId: string | null
  /** Minutes, an estimate from the audit's effort and the number of places. */
  effortMinutes: number
  /** Points of the total score won, computed by the engine. */
  gainPoints: number
}

/** Stale: the last good scan is older than two of its intervals. */
export type Freshness = { state: 'none' } | { state: 'fresh' | 'stale'; scannedAt: Date }

export type Home = {
  shop: { domain: string; name: string; ianaTimezone: string }
  verdict: Verdict
  score: HomeScore | null
  actions: HomeAction[]
  running: ScanProgress | null
  last: ScanItem | null
  /** Set when the newest scan failed, even though an older one stands. */
  failure: (ScanFailure & { at: Date }) | null
  freshness: Freshness
  nextScanAt: Date | null
  changes: ChangeItem[]
  couldNotCheck: CouldNotCheck[]
}

export declare function readHome(vigie: Pick<Vigie, 'db' | 'now'>, input: { shopId: string; language: Language }): Promise<Home>
