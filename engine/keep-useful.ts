import { SEVERITIES } from './audit.ts'
import { cutText } from './cut-text.ts'
import type { Finding } from './finding.ts'

/** Of one audit in one file: who has mended these sees the next. */
const MOST_IN_FILE = 100
/** A name, address or list that is longer says nothing more. */
const LONGEST = 300

export type Kept = { findings: Finding[]; capped: string[] }

/** The gravest of each file, in their order; the last of them says how many more there are. Fingerprints are those of the whole texts. */
export function keepUseful(findings: readonly Finding[]): Kept {
  const byFile = Map.groupBy(findings, ({ place }) => (place.type === 'file' ? place.file : ''))
  const full = [...byFile].filter(([file, its]) => file !== '' && its.length > MOST_IN_FILE)
  const dropped = new Set(full.flatMap(([, its]) => gravestFirst(its).slice(MOST_IN_FILE)))
  const more = new Map(full.map(([file, its]) => [lastOf(byFile.get(file) ?? [], dropped), its.length - MOST_IN_FILE]))
  const kept = findings.filter(finding => !dropped.has(finding))
  return { findings: kept.map(finding => shortened(finding, more.get(finding))), capped: full.map(([file]) => file) }
}

function gravestFirst(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity))
}

function lastOf(findings: readonly Finding[], dropped: ReadonlySet<Finding>): Finding | undefined {
  return findings.findLast(finding => !dropped.has(finding))
}

const known = new WeakMap<Finding, Finding>()

function shortened(finding: Finding, more: number | undefined): Finding {
  if (more !== undefined) return short(finding, more)
  const found = known.get(finding) ?? short(finding, more)
  known.set(finding, found)
  return found
}

function short(finding: Finding, more: number | undefined): Finding {
  const { values, measured } = finding
  return { ...finding, values: cutAll(values), measured: { ...cutAll(measured), ...(more === undefined ? {} : { moreInFile: more }) } }
}

function cutAll<T extends string | number | boolean>(values: Record<string, T>): Record<string, T | string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? cutText(value, LONGEST) : value]),
  )
}
