import type { ErrorCode } from '../errors.ts'

export const SCAN_TRIGGERS = ['install', 'manual', 'schedule', 'publish', 'nightly'] as const
export type ScanTrigger = (typeof SCAN_TRIGGERS)[number]

/** Who waits in front of a page comes before what the clock asked for. */
export const SCAN_PRIORITY: Record<ScanTrigger, number> = { install: 20, manual: 20, publish: 10, schedule: 0, nightly: 0 }

export const SCAN_PHASES = ['listing', 'fetching', 'reading', 'auditing', 'recording'] as const
export type ScanPhase = (typeof SCAN_PHASES)[number]

/** The trigger of a stored scan. */
export function parseTrigger(stored: string): ScanTrigger {
  return SCAN_TRIGGERS.find(trigger => trigger === stored) ?? 'schedule'
}

/** The group of files that a phase is at. */
export const FILE_GROUPS = ['layouts', 'templates', 'sections', 'blocks', 'snippets', 'assets', 'config', 'locales', 'other'] as const
export type FileGroup = (typeof FILE_GROUPS)[number]

/** Something a scan could not check; the old findings of these audits stand. */
export type CouldNotCheck =
  | { what: 'artifact'; need: string; code: ErrorCode; details: Record<string, string | number>; audits: string[] }
  | { what: 'audit'; audit: string; because: string }
  | { what: 'file'; file: string; because: string }

export type ScanProgress = {
  id: string
  trigger: ScanTrigger
  queuedAt: Date
  startedAt: Date | null
  /** Null while it waits for its turn. */
  phase: ScanPhase | null
  done: number
  total: number
  group: FileGroup | null
  /** Nothing heard from its worker for a minute; another one will take it over. */
  stalled: boolean
}

export type ScanFailure = { code: ErrorCode; details: Record<string, string | number> }

export type ScanItem = {
  id: string
  trigger: ScanTrigger
  actorId: string
  theme: { gid: string; name: string } | null
  queuedAt: Date
  startedAt: Date | null
  finishedAt: Date | null
} & (
  | { state: 'queued' | 'running'; progress: ScanProgress }
  | { state: 'failed'; failure: ScanFailure }
  | {
      state: 'finished'
      files: number
      fetched: number
      bytes: number
      opened: number
      resolved: number
      changes: number
      couldNotCheck: CouldNotCheck[]
      /** The first finished one: nothing to compare with. */
      baseline: boolean
    }
)
