import type { Language, Measured, Values } from '../../engine/audit.ts'
import type { Vigie } from '../vigie.ts'
import type { FindingItem } from './finding-item.ts'

export type ExcerptLine = { number: number; text: string; marked: boolean; cut: boolean }

/** A part of the file as it was when the finding was last seen; several pieces when places lie far apart. */
export type FindingExcerpt =
  | { state: 'shown'; file: string; lines: number; pieces: ExcerptLine[][]; more: boolean }
  | { state: 'no-code' | 'not-kept' }

export type FindingSpan = { openedAt: Date; openedScanId: string; closedAt: Date | null; closedScanId: string | null }

export type FindingDecision = {
  id: string
  batchId: string
  kind: 'ignore' | 'snooze' | 'reopen'
  reason: string | null
  note: string | null
  until: Date | null
  actorId: string
  decidedAt: Date
  revoked: { at: Date; by: string } | null
}

export type FindingPage = {
  finding: FindingItem
  /** What it does to shoppers. */
  why: string
  /** How to mend it, step by step. */
  fix: string[]
  evidence: { values: Values; measured: Measured }
  excerpt: FindingExcerpt
  /** Other open findings of the same audit, those of the same file first. */
  siblings: FindingItem[]
  siblingsTotal: number
  history: FindingSpan[]
  decisions: FindingDecision[]
  firstSeenAt: Date
  lastSeenAt: Date
  /** The file in the shop's code editor. */
  editorUrl: string | null
}

/** `context` is the number of lines shown around each marked line. */
export declare function readFinding(
  vigie: Pick<Vigie, 'db' | 'now'>,
  input: { shopId: string; findingId: string; language: Language; context: number },
): Promise<FindingPage>
