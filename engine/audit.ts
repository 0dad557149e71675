import type { AssetBudgets } from './budgets.ts'
import type { DeepReading } from './deep-reading.ts'
import type { AdvisoryBook } from './knowledge/library.ts'
import type { Theme } from './theme.ts'

export const LANGUAGES = ['en', 'fr'] as const
export type Language = (typeof LANGUAGES)[number]

/** An ICU message in every language. */
export type Text = Record<Language, string>

/** critical: shoppers or money at risk now; major: mend this week; minor: mend when you pass by. */
export const SEVERITIES = ['critical', 'major', 'minor'] as const
export type Severity = (typeof SEVERITIES)[number]

export const CATEGORIES = ['speed', 'security', 'reliability', 'hygiene', 'accessibility', 'seo', 'compliance'] as const
export type Category = (typeof CATEGORIES)[number]

/** The five outputs of an audit (requirement 106). */
export const FINDING_KINDS = ['weak-point', 'risk', 'vulnerability', 'bottleneck', 'opportunity'] as const
export type FindingKind = (typeof FINDING_KINDS)[number]

export type Place =
  | { type: 'file'; file: string; line: number; lines?: number[] }
  | { type: 'url'; url: string; locale?: string; market?: string }
  | { type: 'app'; app: string }
  | { type: 'shop' }

export type Values = Record<string, string | number | boolean>

/** What may change without making it another finding: sizes, counts, chains of files, why a file is dead. */
export type Measured = Record<string, number | string>

/** What an audit yields: `values` identify the finding and fill its texts, `measured` only fills its texts. */
export type Observation = {
  at: Place
  values: Values
  measured?: Measured
  severity?: Severity
  app?: string
}

/** What gatherers bring; a gatherer that failed is an Error, and the audits that need it are errored. */
export type Artifacts = {
  theme: Theme
  installedApps: { handle: string; title: string }[]
  /** The shop's own limits. */
  budgets: AssetBudgets
  /** Public vulnerabilities of libraries. */
  advisories: AdvisoryBook
  /** What theme-check says of the theme; it takes seconds. */
  deep: DeepReading
}

export type Need = keyof Artifacts

/** Gathered only where someone asks for it; in the place of advisories come those that are bundled. */
export type NeedOnDemand = 'deep' | 'advisories'

export type Audit<N extends Need = Need> = {
  id: string
  category: Category
  severity: Severity
  kind: FindingKind
  needs: readonly N[]
  /** Minutes to mend one finding for someone at ease with theme code: an estimate, for "what to do first". */
  effort: number
  /** Of files that an app writes one finding tells all. */
  foldsAppFiles?: true
  /** title: the audit's name, without values; finding: one line; why: what it does to shoppers; fix: steps, one a line. The last three may use values and measured. */
  text: { title: Text; finding: Text; why: Text; fix: Text }
  run(artifacts: Pick<Artifacts, N>): Iterable<Observation>
}

/** Types an audit by what it needs. */
export function defineAudit<const N extends Need>(audit: Audit<N>): Audit<N> {
  return audit
}
