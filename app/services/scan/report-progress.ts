import type { Vigie } from '../../vigie.ts'
import type { FileGroup, ScanPhase } from '../scan-item.ts'
import type { ClaimedScan } from './claimed-scan.ts'

export type Progress = { phase: ScanPhase; done: number; total: number; group: FileGroup | null }

export type ProgressReport = {
  /** Written at once for a new phase, else at most twice a second. */
  report(progress: Progress): Promise<void>
  /** Aborts when the scan was ended or taken over by someone else. */
  lost: AbortSignal
  stop(): void
}

const PAUSE = 500
const HEARTBEAT = 5000

/** Keeps the scan's row telling where it is, and that its worker lives. */
export function startReport({ db, now }: Pick<Vigie, 'db' | 'now'>, { id, shopId, attempts }: ClaimedScan): ProgressReport {
  const lost = new AbortController()
  let latest: Progress = { phase: 'listing', done: 0, total: 0, group: null }
  let writtenAt = 0

  const write = async () => {
    const { phase, done, total, group } = latest
    writtenAt = performance.now()
    const { count } = await db.scan.updateMany({
      where: { id, shopId, attempts, state: 'running' },
      data: { phase, progressDone: done, progressTotal: total, progressGroup: group, heartbeatAt: now() },
    })
    if (count === 0) lost.abort(new ScanLost(id))
  }
  const heartbeat = setInterval(() => void write().catch(error => lost.abort(error)), HEARTBEAT)

  return {
    async report(progress) {
      const isNewPhase = progress.phase !== latest.phase
      latest = progress
      if (isNewPhase || performance.now() - writtenAt >= PAUSE) await write()
    },
    lost: lost.signal,
    stop: () => clearInterval(heartbeat),
  }
}

/** The scan is no longer ours: it was ended, or another worker took it over. */
export class ScanLost extends Error {
  constructor(scanId: string) {
    super(`scan ${scanId} was ended or taken over`)
    this.name = 'ScanLost'
  }
}
