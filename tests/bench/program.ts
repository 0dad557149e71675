import { spawn } from 'node:child_process'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')
const START_LIMIT_MS = 60_000

export type Program = { stop(): Promise<void> }

/** The web process or a worker, as they are deployed; ready when this resolves. */
export async function startProgram(entry: 'server' | 'worker', environment: Record<string, string>): Promise<Program> {
  const program = spawn(process.execPath, ['--import', './app/preload.mjs', `app/${entry}.ts`], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production', LOG_LEVEL: 'info', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  process.once('exit', () => program.kill())
  const ended = new Promise<void>(resolve => program.once('exit', () => resolve()))
  const ready = new Promise<void>((resolve, reject) => {
    program.stdout.on('data', line => /"msg":"(listening|working)"/.test(String(line)) && resolve())
    program.once('exit', code => reject(new Error(`app/${entry}.ts ended with code ${code} before it was ready`)))
    setTimeout(() => reject(new Error(`app/${entry}.ts was not ready within ${START_LIMIT_MS / 1000} s`)), START_LIMIT_MS).unref()
  })
  await ready
  return {
    async stop() {
      program.kill('SIGTERM')
      await ended
    },
  }
}

/** Waits until an address answers well. */
export async function answering(url: string): Promise<void> {
  const until = Date.now() + START_LIMIT_MS
  while (Date.now() < until) {
    const up = await fetch(url).then(
      response => response.ok,
      () => false,
    )
    if (up) return
    await new Promise(later => setTimeout(later, 10))
  }
  throw new Error(`nothing answered at ${url} within ${START_LIMIT_MS / 1000} s`)
}
