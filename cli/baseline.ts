import { readFileSync } from 'node:fs'
import { reasonOf } from './reason-of.ts'
import { REFUSALS } from './refusals.ts'
import { UsageError } from './usage-error.ts'

/** The fingerprints of an earlier JSON report. */
export function readBaseline(path: string): ReadonlySet<string> {
  const report = parse(path)
  if (!isRecord(report) || report.schemaVersion !== 1 || !Array.isArray(report.findings)) throw new UsageError(REFUSALS.noReport, { path })
  return new Set(report.findings.map(finding => fingerprintOf(finding, path)))
}

function fingerprintOf(finding: unknown, path: string): string {
  if (isRecord(finding) && typeof finding.fingerprint === 'string') return finding.fingerprint
  throw new UsageError(REFUSALS.noReport, { path })
}

function parse(path: string): unknown {
  const text = read(path)
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw new UsageError(REFUSALS.noReport, { path })
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new UsageError(REFUSALS.unreadable, { path, because: reasonOf(error) })
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
