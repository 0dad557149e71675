import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { expect } from 'vitest'
import { APP } from './emulated-shop.ts'
import type { ScanningShops } from './scanning-shops.ts'

const ROOT = resolve(import.meta.dirname, '../..')

export type WorkerProcess = {
  printed: () => string
  /** Answers how it ended, and after how many milliseconds. */
  end: (signal: 'SIGTERM' | 'SIGKILL') => Promise<{ code: number | null; ms: number }>
}

/** A worker as operators start it, on the database and the emulator of these shops. */
export async function startWorker({ database, emulator }: ScanningShops): Promise<WorkerProcess> {
  const { connectionString } = database.queueConnection
  if (!connectionString) throw new Error('worker processes need PostgreSQL')
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    VIGIE_DEMO: '1',
    DATABASE_URL: connectionString,
    SHOPIFY_API_KEY: APP.clientId,
    SHOPIFY_API_SECRET: APP.clientSecret,
    SHOPIFY_APP_URL: 'https://vigie.example',
    SHOPIFY_EMULATOR_URL: emulator.origin,
    ENCRYPTION_KEYS: `k1:${Buffer.alloc(32, 'k1').toString('base64')}`,
  }
  const program = spawn(process.execPath, ['--import', './app/preload.mjs', 'app/worker.ts'], { cwd: ROOT, env, stdio: 'pipe' })
  const chunks: string[] = []
  for (const stream of [program.stdout, program.stderr]) stream.on('data', chunk => chunks.push(String(chunk)))
  const printed = () => chunks.join('')
  await expect.poll(printed, { timeout: 60_000 }).toContain('"working"')
  return { printed, end: signal => end(program, signal) }
}

async function end(program: ChildProcess, signal: 'SIGTERM' | 'SIGKILL') {
  const start = performance.now()
  if (program.exitCode !== null || program.signalCode !== null) return { code: program.exitCode, ms: 0 }
  program.kill(signal)
  const [code] = await once(program, 'exit')
  return { code, ms: performance.now() - start }
}
