import type { Artifacts, Audit, Need, NeedOnDemand, Observation } from './audit.ts'
import { eachFile } from './each-file.ts'
import type { AuditOutcome, Finding, NotAnalysed, ScanResult } from './finding.ts'
import { fingerprintAll } from './fingerprint.ts'
import { foldAppFiles } from './fold-app-files.ts'
import { takeInventory } from './inventory.ts'
import { keepUseful } from './keep-useful.ts'
import { BUNDLED_ADVISORIES } from './knowledge/libraries.ts'
import type { Theme } from './theme.ts'

/** What gatherers brought, or the Error that says why they could not; what nobody asked for is absent. */
export type Gathered = { [N in Exclude<Need, NeedOnDemand>]: Artifacts[N] | Error } & { [N in NeedOnDemand]?: Artifacts[N] | Error }

/** Runs every audit over what was gathered; findings come in the order of the audits, then by file and line. */
export function scan(given: Gathered, audits: readonly Audit[]): ScanResult {
  const advisories = isThere(given.advisories) ? given.advisories : BUNDLED_ADVISORIES
  const gathered = { ...given, advisories }
  const theme = gathered.theme
  const unsure = isThere(theme) ? unsureFiles(theme) : []
  const runs = audits.map(audit => runAudit(audit, gathered, unsure))
  return {
    findings: runs.flatMap(run => run.findings),
    audits: runs.map(run => run.outcome),
    inventory: isThere(theme) ? takeInventory(theme, advisories) : null,
    notAnalysed: isThere(theme) ? notAnalysedIn(theme) : [],
  }
}

function runAudit(audit: Audit, gathered: Gathered, unsure: readonly string[]): { findings: Finding[]; outcome: AuditOutcome } {
  if (audit.needs.some(need => gathered[need] === undefined)) return notRun(audit)
  if (!brought(gathered, audit.needs)) return errored(audit, failureOf(gathered, audit.needs))
  try {
    const observations = foldAppFiles(audit, [...audit.run(gathered)].sort(byPlace)).sort(byPlace)
    const { findings, capped } = keepUseful(fingerprintAll(audit, observations))
    const state = findings.length ? 'found' : 'passed'
    return {
      findings,
      outcome: {
        ...of(audit),
        state,
        findings: findings.length,
        ...(capped.length > 0 && { capped }),
        ...unreadBy(audit, gathered, unsure),
      },
    }
  } catch (error) {
    return errored(audit, error instanceof Error ? error.message : String(error))
  }
}

function errored(audit: Audit, because: string): { findings: Finding[]; outcome: AuditOutcome } {
  return { findings: [], outcome: { ...of(audit), state: 'errored', findings: 0, because } }
}

function notRun(audit: Audit): { findings: Finding[]; outcome: AuditOutcome } {
  return { findings: [], outcome: { ...of(audit), state: 'not-run', findings: 0 } }
}

/** Files of which this audit can't tell all: those that its gatherer could not read, those that only an unread file may use. */
function unreadBy({ needs }: Audit, { deep }: Gathered, unsure: readonly string[]): Pick<AuditOutcome, 'unread'> {
  const refused = needs.includes('deep') && isThere(deep) ? deep.refused : []
  const unread = needs.includes('theme') ? [...refused, ...unsure] : refused
  return unread.length ? { unread } : {}
}

/** Where a file could not be read, whatever is not sure to be used. */
function unsureFiles(theme: Theme): string[] {
  const unknown = unknownFiles(theme)
  return unknown.some(path => theme.reason(path).because === 'unread') ? unknown : []
}

const unknownFiles = eachFile(({ path }, reach) => (reach.liveness(path) === 'unknown' ? [path] : []))

function of({ id, category }: Audit): Pick<AuditOutcome, 'audit' | 'category'> {
  return { audit: id, category }
}

function brought<N extends Need>(gathered: Gathered, needs: readonly N[]): gathered is Gathered & Pick<Artifacts, N> {
  return needs.every(need => isThere(gathered[need]))
}

function isThere<T>(artifact: T | Error | undefined): artifact is T {
  return artifact !== undefined && !(artifact instanceof Error)
}

function failureOf(gathered: Gathered, needs: readonly Need[]): string {
  return needs
    .map(need => gathered[need])
    .flatMap(artifact => (artifact instanceof Error ? [artifact.message] : []))
    .join('; ')
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

const notAnalysedIn = eachFile(({ path, facts }): NotAnalysed[] =>
  facts.notAnalysed.map(part => ({ file: path, line: part.at.line, reason: part.reason })),
)
