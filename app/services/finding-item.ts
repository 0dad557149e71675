import type { Category, FindingKind, Place, Severity } from '../../engine/audit.ts'

export type FindingStatus =
  | { state: 'open' }
  | { state: 'ignored'; at: Date }
  | { state: 'snoozed'; until: Date }
  | { state: 'resolved'; at: Date }

/** One finding as a list shows it; texts are in the reader's language. */
export type FindingItem = {
  id: string
  audit: string
  category: Category
  kind: FindingKind
  severity: Severity
  /** The audit's name. */
  title: string
  /** This finding in one line. */
  message: string
  place: Place
  app: { key: string; name: string } | null
  status: FindingStatus
  /** Opened by the last scan, which was not the first one. */
  isNew: boolean
  openedAt: Date
}
