import { z } from 'zod'
import { parseErrorCode } from '../../errors.ts'
import {
  type CouldNotCheck,
  FILE_GROUPS,
  SCAN_PHASES,
  SCAN_TRIGGERS,
  type ScanFailure,
  type ScanItem,
  type ScanProgress,
} from '../scan-item.ts'
import type { LightScan } from './find-scans.ts'

// A worker reports at least every ten seconds; a queued scan starts within seconds unless all workers are busy.
const SILENCE = 60_000
const WAIT = 10 * 60_000

const details = z.record(z.string(), z.union([z.string(), z.number()]))

const couldNotCheck = z.array(
  z.discriminatedUnion('what', [
    z.object({
      what: z.literal('artifact'),
      need: z.string(),
      code: z.string().transform(parseErrorCode),
      details,
      audits: z.array(z.string()),
    }),
    z.object({ what: z.literal('audit'), audit: z.string(), because: z.string() }),
    z.object({ what: z.literal('file'), file: z.string(), because: z.string() }),
  ]),
)

const known = z.object({
  trigger: z.enum(SCAN_TRIGGERS),
  state: z.enum(['queued', 'running', 'finished', 'failed']),
  phase: z.enum(SCAN_PHASES).nullable(),
  progressGroup: z.enum(FILE_GROUPS).nullable(),
})

/** A stored scan as pages show it. */
export function toScanItem(scan: LightScan, now: Date): ScanItem {
  const { trigger, state } = known.parse(scan)
  const item = {
    id: scan.id,
    trigger,
    actorId: scan.actorId,
    theme: scan.themeGid ? { gid: scan.themeGid, name: scan.themeName ?? '' } : null,
    queuedAt: scan.queuedAt,
    startedAt: scan.startedAt,
    finishedAt: scan.finishedAt,
  }
  switch (state) {
    case 'queued':
    case 'running':
      return { ...item, state, progress: toProgress(scan, now) }
    case 'failed':
      return { ...item, state, failure: failureOf(scan) }
    case 'finished':
      return { ...item, state, ...resultOf(scan) }
  }
}

export function toProgress(scan: LightScan, now: Date): ScanProgress {
  const { trigger, phase, progressGroup } = known.parse(scan)
  const silentFor = now.getTime() - (scan.heartbeatAt ?? scan.queuedAt).getTime()
  return {
    id: scan.id,
    trigger,
    queuedAt: scan.queuedAt,
    startedAt: scan.startedAt,
    phase,
    done: scan.progressDone,
    total: scan.progressTotal,
    group: progressGroup,
    stalled: silentFor > (scan.state === 'queued' ? WAIT : SILENCE),
  }
}

export function failureOf(scan: Pick<LightScan, 'failureCode' | 'failureDetails'>): ScanFailure {
  return { code: parseErrorCode(scan.failureCode), details: details.parse(scan.failureDetails ?? {}) }
}

export function couldNotCheckOf(scan: Pick<LightScan, 'errors'>): CouldNotCheck[] {
  return couldNotCheck.parse(scan.errors ?? [])
}

function resultOf(scan: LightScan) {
  return {
    files: scan.filesTotal ?? 0,
    fetched: scan.filesFetched ?? 0,
    bytes: scan.bytesTotal ?? 0,
    opened: scan.openedCount ?? 0,
    resolved: scan.resolvedCount ?? 0,
    changes: scan.changedCount ?? 0,
    couldNotCheck: couldNotCheckOf(scan),
    baseline: scan.baseline,
  }
}
