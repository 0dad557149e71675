import { availableParallelism } from 'node:os'
import type { Facts } from '../engine/facts/facts.ts'
import type { ScanResult } from '../engine/finding.ts'
import type { Scanner, SourceFile } from './scanner.ts'
import { WorkerPool } from './worker-pool.ts'

// Small enough that threads share a theme evenly and progress moves, large enough that messages cost little.
const BATCH_CHARACTERS = 256_000
const MOST_THREADS = 4

// Beside this file: as source under Node, or as bundled.
const WORKER = import.meta.url.endsWith('.ts') ? './engine-worker.ts' : './engine-worker.js'

/** The engine on worker threads, so that the process that serves pages never waits for it. */
export function createScanner({ threads = Math.min(availableParallelism(), MOST_THREADS) }: { threads?: number } = {}): Scanner {
  const pool = new WorkerPool({ threads, script: new URL(WORKER, import.meta.url) })
  return {
    async extract(files) {
      const batches = inBatches(files)
      // Answers of our own worker, to orders that name their type.
      const facts = await Promise.all(batches.map(batch => pool.run({ kind: 'extract', files: batch }) as Promise<Facts[]>))
      return facts.flat()
    },
    scan: input => pool.run({ kind: 'scan', input }) as Promise<ScanResult>,
    close: () => pool.close(),
  }
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
