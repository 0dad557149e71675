import type { LibraryDetection } from './detection.ts'

/** What is known of a library beside its vulnerabilities. */
export type Library = LibraryDetection & {
  name: string
  npm: string | null
  /** Worth naming when only its stylesheet is there. */
  stylesheet?: true
  /** Null where it was not looked up. */
  latest: { version: string; asOf: string; source: string } | null
  /** Versions that get no more fixes, security ones included. */
  endOfLife: { below: string | null; since: string; source: string } | null
  /** The whole project rests. */
  unmaintained: { since: string; source: string } | null
  sources: string[]
}

/** Advisories as of a day: the bundled ones, or newer ones that a deployed app fetched. */
export type AdvisoryBook = { date: string; advisories: readonly Advisory[] }

export type Advisory = {
  library: string
  /** The first of CVE, GHSA, or the database's own number. */
  id: string
  aliases: string[]
  severity: 'low' | 'medium' | 'high' | 'critical'
  summary: string
  /** Affected from (inclusive) to (exclusive). */
  from: string | null
  below: string
  /** Null when no release mends it. */
  fixedIn: string | null
  source: string
}
