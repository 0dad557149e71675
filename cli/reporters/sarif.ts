import type { Audit, Language, Severity } from '../../engine/audit.ts'
import { AUDITS } from '../../engine/audits/index.ts'
import type { Report, ReportedFinding } from '../report.ts'
import { pathFromHere, type Reporter } from '../reporter.ts'

const LEVELS: Record<Severity, string> = { critical: 'error', major: 'warning', minor: 'note' }
const ruleIndex = new Map(AUDITS.map((audit, index) => [audit.id, index]))

/** SARIF 2.1.0: one run, a rule for each audit, ids in English, titles in the language asked for. */
export const sarif: Reporter = ({ report, language, base, version }) => {
  const driver = { name: 'Vigie', version, rules: AUDITS.map(audit => ruleOf(audit, language)) }
  const run = {
    tool: { driver },
    language,
    columnKind: 'utf16CodeUnits',
    invocations: [invocationOf(report)],
    results: report.findings.map(finding => resultOf(finding, base)),
  }
  return `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, null, 2)}\n`
}

/** `why` and `fix` hold values of a finding: a rule says what is true of all of them. */
function ruleOf({ id, text, severity, category, kind }: Audit, language: Language) {
  return {
    id,
    shortDescription: { text: text.title[language] },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { category, kind, severity, tags: [category, kind] },
  }
}

function invocationOf({ errors }: Report) {
  return {
    executionSuccessful: errors.length === 0,
    toolExecutionNotifications: errors.map(({ audit, because }) => ({
      level: 'error',
      message: { text: because },
      associatedRule: { id: audit },
    })),
  }
}

function resultOf({ audit, severity, message, file, line, lines, fingerprint, app, values, isNew }: ReportedFinding, base: string) {
  const regions = lines ?? (line === null ? [] : [line])
  return {
    ruleId: audit,
    ruleIndex: ruleIndex.get(audit) ?? -1,
    level: LEVELS[severity],
    message: { text: message },
    locations: file === null ? [] : [locationOf(pathFromHere(base, file), regions[0] ?? 1)],
    relatedLocations: file === null ? [] : regions.slice(1).map(each => locationOf(pathFromHere(base, file), each)),
    partialFingerprints: { 'vigie/v1': fingerprint },
    ...(isNew === undefined ? {} : { baselineState: isNew ? 'new' : 'unchanged' }),
    properties: { severity, ...(app ? { app } : {}), values },
  }
}

function locationOf(path: string, line: number) {
  return { physicalLocation: { artifactLocation: { uri: uriOf(path) }, region: { startLine: Math.max(1, line) } } }
}

/** `#` and `?` in a name are part of the path; half a surrogate pair has no URI. */
function uriOf(path: string): string {
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/')
}
