import { readFileSync } from 'node:fs'
import { UsageError } from './usage-error.ts'

/** The fingerprints of an earlier JSON report. */
export function readBaseline(path: string): ReadonlySet<string> {
  const report = parse(path)
  const findings = isRecord(report) ? report.findings : undefined
  if (!Array.isArray(findings)) throw new UsageError(`${path} is no JSON report of Vigie.`)
  return new Set(findings.flatMap(finding => (isRecord(finding) && typeof finding.fingerprint === 'string' ? [finding.fingerprint] : [])))
}

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new UsageError(`${path} can’t be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
