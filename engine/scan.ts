import type { Artifacts, Audit, Need, Observation } from './audit.ts'
import type { AuditOutcome, Finding, NotAnalysed, ScanResult } from './finding.ts'
import { fingerprintAll } from './fingerprint.ts'
import { takeInventory } from './inventory.ts'
import type { Theme } from './theme.ts'

/** What gatherers brought, or the Error that says why they could not. */
export type Gathered = { [N in Need]: Artifacts[N] | Error }

/** Runs every audit over what was gathered; findings come in the order of the audits, then by file and line. */
export function scan(gathered: Gathered, audits: readonly Audit[]): ScanResult {
  const runs = audits.map(audit => runAudit(audit, gathered))
  const theme = gathered.theme
  return {
    findings: runs.flatMap(run => run.findings),
    audits: runs.map(run => run.outcome),
    inventory: theme instanceof Error ? null : takeInventory(theme),
    notAnalysed: theme instanceof Error ? [] : notAnalysedIn(theme),
  }
}

function runAudit(audit: Audit, gathered: Gathered): { findings: Finding[]; outcome: AuditOutcome } {
  if (!brought(gathered, audit.needs)) return errored(audit, failureOf(gathered, audit.needs))
  try {
    const observations = [...audit.run(gathered)].sort(byPlace)
    const findings = fingerprintAll(audit, observations)
    return { findings, outcome: { ...of(audit), state: findings.length ? 'found' : 'passed', findings: findings.length } }
  } catch (error) {
    return errored(audit, error instanceof Error ? error.message : String(error))
  }
}

function errored(audit: Audit, because: string): { findings: Finding[]; outcome: AuditOutcome } {
  return { findings: [], outcome: { ...of(audit), state: 'errored', findings: 0, because } }
}

function of({ id, category }: Audit): Pick<AuditOutcome, 'audit' | 'category'> {
  return { audit: id, category }
}

function brought<N extends Need>(gathered: Gathered, needs: readonly N[]): gathered is Gathered & Pick<Artifacts, N> {
  return needs.every(need => !(gathered[need] instanceof Error))
}

function failureOf(gathered: Gathered, needs: readonly Need[]): string {
  return needs.flatMap(need => (gathered[need] instanceof Error ? [gathered[need].message] : [])).join('; ')
}

function byPlace(a: Observation, b: Observation): number {
  return compareText(placeKey(a), placeKey(b)) || lineOf(a) - lineOf(b)
}

function placeKey({ at }: Observation): string {
  if (at.type === 'file') return at.file
  if (at.type === 'url') return at.url
  return at.type === 'app' ? at.app : ''
}

function lineOf({ at }: Observation): number {
  return at.type === 'file' ? at.line : 0
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function notAnalysedIn(theme: Theme): NotAnalysed[] {
  return [...theme.files.values()].flatMap(({ path, facts }) =>
    facts.notAnalysed.map(part => ({ file: path, line: part.at.line, reason: part.reason })),
  )
}
