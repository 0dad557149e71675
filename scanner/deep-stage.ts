import type { DeepReading } from '../engine/deep-reading.ts'
import type { SourceFile } from './scanner.ts'
import { type WorkerLimits, WorkerPool } from './worker-pool.ts'

// Beside this file as source, beside the bundle as bundled.
const WORKER = new URL(import.meta.url.endsWith('.ts') ? './deep-worker.ts' : './deep-worker.cjs', import.meta.url)

// The largest of 61 public themes takes 13 CPU seconds and 0.8 GB.
const LIMITS: WorkerLimits = { heapMb: 1536, orderMs: 180_000 }

export type DeepStage = {
  /** One theme at a time. Throws WorkerDied when it takes more memory or time than it may. */
  read(files: SourceFile[]): Promise<DeepReading>
  close(): Promise<void>
}

/** theme-check on a thread of its own, which ends after each theme and gives its memory back. */
export function createDeepStage({ limits = LIMITS, worker = WORKER }: { limits?: WorkerLimits; worker?: URL } = {}): DeepStage {
  const pool = new WorkerPool({ threads: 1, script: worker, limits, after: 'end' })
  return {
    read: files => pool.run({ files: files.filter(isRead).map(({ path, text }) => ({ path, text })) }) as Promise<DeepReading>,
    close: () => pool.close(),
  }
}

function isRead({ path }: SourceFile): boolean {
  return path.endsWith('.liquid') || path.endsWith('.json')
}
