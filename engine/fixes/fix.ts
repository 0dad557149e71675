import type { Facts } from '../facts/facts.ts'
import type { Finding } from '../finding.ts'
import type { FixContext } from './fix-context.ts'
import type { RefusalCode } from './refusals.ts'

/** Puts `text` in the place of [from, to) of a file, by UTF-16 offsets. */
export type Edit = { file: string; from: number; to: number; text: string }

/** A place that a fix leaves as it is, and why; `values` fill the reason's text. */
export type Refusal = { file: string; line: number; because: RefusalCode; values: Record<string, string> }

/** What a fix would do: nothing to do means that every place is refused. */
export type Proposal = { edits: Edit[]; deletions: string[]; refused: Refusal[] }

export type Fix = {
  /** The audit whose findings it mends; also the name of its file. */
  audit: string
  /** The kinds of facts that it may change in the files that it edits: any other change is refused. */
  changes: readonly (keyof Facts)[]
  propose(finding: Finding, context: FixContext): Proposal
}

export function defineFix(fix: Fix): Fix {
  return fix
}

export function refusal(file: string, line: number, because: RefusalCode, values: Record<string, string> = {}): Refusal {
  return { file, line, because, values }
}

export function refuse(...refused: Refusal[]): Proposal {
  return { edits: [], deletions: [], refused }
}
