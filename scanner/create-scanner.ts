import { availableParallelism } from 'node:os'
import type { Facts } from '../engine/facts/facts.ts'
import type { ScanResult } from '../engine/finding.ts'
import { createDeepStage } from './deep-stage.ts'
import { readDeepVersion } from './deep-version.ts'
import { readExtractorVersion } from './extractor-version.ts'
import type { MendedTheme } from './mend-theme.ts'
import type { Patch } from './propose-patch.ts'
import type { Scanner, SourceFile } from './scanner.ts'
import { WorkerDied } from './worker-died.ts'
import { type WorkerLimits, WorkerPool } from './worker-pool.ts'

// Small enough that threads share a theme evenly and progress moves, large enough that messages cost little.
const BATCH_CHARACTERS = 256_000
const MOST_THREADS = 4

// Beside this file: as source under Node, or as bundled.
const WORKER = import.meta.url.endsWith('.ts') ? './engine-worker.ts' : './engine-worker.js'

// The largest file that is read takes a second and some 400 MB; a machine may be busy with other things.
const LIMITS: WorkerLimits = { heapMb: 1024, orderMs: 120_000 }

type Options = { threads?: number; limits?: WorkerLimits; worker?: URL }

const ENGINE = new URL(WORKER, import.meta.url)

/** The engine on worker threads, so that the process that serves pages never waits for it. */
export function createScanner({ threads = defaultThreads(), limits = LIMITS, worker = ENGINE }: Options = {}): Scanner {
  const pool = new WorkerPool({ threads, script: worker, limits, after: 'wait' })
  const deepStage = createDeepStage()
  let deepVersion: string | null = null

  async function extractBatch(batch: SourceFile[]): Promise<(Facts | null)[]> {
    try {
      // An answer of our own worker, to an order that names its type.
      return (await pool.run({ kind: 'extract', files: batch })) as Facts[]
    } catch (error) {
      if (!(error instanceof WorkerDied)) throw error
      return batch.length === 1 ? [null] : extractAlone(batch)
    }
  }

  /** One of them was too much for a thread: the others are read without it. */
  async function extractAlone(batch: SourceFile[]): Promise<(Facts | null)[]> {
    return (await Promise.all(batch.map(file => extractBatch([file])))).flat()
  }

  return {
    extractorVersion: readExtractorVersion(),
    extract: async files => (await Promise.all(inBatches(files).map(extractBatch))).flat(),
    scan: input => pool.run({ kind: 'scan', input }) as Promise<ScanResult>,
    proposePatch: input => pool.run({ kind: 'propose-patch', input }) as Promise<Patch | null>,
    mendTheme: input => pool.run({ kind: 'mend-theme', input }) as Promise<MendedTheme>,
    deepVersion() {
      deepVersion ??= readDeepVersion()
      return deepVersion
    },
    readDeeply: files => deepStage.read(files),
    async close() {
      await Promise.all([pool.close(), deepStage.close()])
    },
  }
}

function defaultThreads(): number {
  return Math.min(availableParallelism(), MOST_THREADS)
}

function inBatches(files: SourceFile[]): SourceFile[][] {
  const batches: SourceFile[][] = []
  let room = 0
  for (const file of files) {
    if (room <= 0) {
      batches.push([])
      room = BATCH_CHARACTERS
    }
    batches.at(-1)?.push(file)
    room -= file.text.length
  }
  return batches
}
