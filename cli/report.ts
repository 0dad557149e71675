import type { Category, FindingKind, Language, Measured, Severity, Values } from '../engine/audit.ts'
import { AUDITS } from '../engine/audits/index.ts'
import type { AppUse, DeadFile, Finding, Inventory, LibraryUse, NotAnalysed, ScanResult } from '../engine/finding.ts'
import { isStale } from '../engine/knowledge/is-stale.ts'
import { reasonText } from '../engine/reason-select.ts'
import { AXES, type Axis, score } from '../engine/score.ts'
import { formatSentence } from '../engine/text.ts'
import type { ReportedFix } from './reported-fix.ts'

/** The JSON report; its schema is cli/report.schema.json. */
export type Report = {
  schemaVersion: 1
  theme: Inventory['theme']
  score: { total: number; axes: Record<Axis, number> }
  findings: ReportedFinding[]
  libraries: LibraryUse[]
  apps: AppUse[]
  dead: { file: string; kind: DeadFile['kind']; because: string }[]
  unknownReach: { file: string; because: string }[]
  /** What the pages of each live template make a browser fetch, heaviest first. */
  weights: Inventory['weights']
  notAnalysed: (NotAnalysed | NotReadDeeply)[]
  errors: { audit: string; because: string }[]
  /** The day as of which vulnerabilities are known, and whether that is long ago. */
  knowledge: { advisories: string; stale: boolean }
  timing: { ms: number }
  /** Only with --fix or --patch; the rest of the report tells the theme as it is afterwards. */
  fixes?: ReportedFixes
}

export type ReportedFixes = {
  /** False when the changes only went into a patch: the lists tell what would be. */
  applied: boolean
  written: string[]
  deleted: string[]
  notWritten: { file: string; because: string }[]
  /** Each finding that a fix was tried on. */
  findings: ReportedFix[]
}

export type ReportedFinding = {
  audit: string
  category: Category
  kind: FindingKind
  severity: Severity
  message: string
  file: string | null
  line: number | null
  lines?: number[]
  app?: string
  values: Values
  measured: Measured
  fingerprint: string
  /** Only with --baseline: not in it. */
  isNew?: boolean
}

const audits = new Map(AUDITS.map(audit => [audit.id, audit]))

/** theme-check could not read it; our own audits did. */
type NotReadDeeply = { file: string; line: 1; reason: 'not-read-deeply' }

export type ReportInput = {
  result: ScanResult
  inventory: Inventory
  language: Language
  known: ReadonlySet<string> | null
  today: Date
  ms: number
}

export function buildReport({ result, inventory, language, known, today, ms }: ReportInput): Report {
  const { total, axes } = score(result.findings, result.audits)
  return {
    schemaVersion: 1,
    theme: inventory.theme,
    score: { total, axes: mapAxes(axis => axes[axis].score) },
    findings: result.findings.map(finding => reportFinding(finding, language, known)),
    libraries: inventory.libraries,
    apps: inventory.apps,
    dead: inventory.dead.map(({ file, kind, because }) => ({ file, kind, because: reasonText(because, language) })),
    unknownReach: inventory.unknownReach.map(({ file, because }) => ({ file, because: reasonText(because, language) })),
    weights: inventory.weights,
    notAnalysed: [...result.notAnalysed, ...notReadDeeply(result)],
    errors: result.audits.flatMap(({ audit, because }) => (because === undefined ? [] : [{ audit, because }])),
    knowledge: { advisories: inventory.advisoriesDate, stale: isStale(new Date(inventory.advisoriesDate), today) },
    timing: { ms },
  }
}

function notReadDeeply({ audits }: ScanResult): NotReadDeeply[] {
  const files = new Set(audits.flatMap(({ unread = [] }) => unread))
  return [...files].map(file => ({ file, line: 1, reason: 'not-read-deeply' }))
}

function reportFinding(finding: Finding, language: Language, known: ReadonlySet<string> | null): ReportedFinding {
  const { audit, category, kind, severity, place, app, values, measured, fingerprint } = finding
  const definition = audits.get(audit)
  return {
    audit,
    category,
    kind,
    severity,
    message: definition ? formatSentence(definition.text.finding, { ...values, ...measured }, language) : audit,
    file: place.type === 'file' ? place.file : null,
    line: place.type === 'file' ? place.line : null,
    ...(place.type === 'file' && place.lines ? { lines: place.lines } : {}),
    ...(app ? { app } : {}),
    values,
    measured,
    fingerprint,
    ...(known ? { isNew: !known.has(fingerprint) } : {}),
  }
}

function mapAxes(scoreOf: (axis: Axis) => number): Record<Axis, number> {
  const [availability, performance, security, compliance, satisfaction] = AXES
  return {
    availability: scoreOf(availability),
    performance: scoreOf(performance),
    security: scoreOf(security),
    compliance: scoreOf(compliance),
    satisfaction: scoreOf(satisfaction),
  }
}
