import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '../..')

export type ProgramDefinition = {
  name: string
  /** Arguments of node. */
  args: string[]
  env: { NODE_ENV: 'production' } & Record<string, string>
  /** What it prints when it is ready. */
  ready: string
  readyWithinMs: number
  /** Where its output goes, whole. */
  logFolder: string
}

/** One operating-system process of the product. */
export type Program = {
  name: string
  isRunning(): boolean
  /** It ended, and neither we nor a polite request ended it. */
  hasFailed(): boolean
  /** Resolves when it says that it is ready; throws when it ends or stays silent instead. */
  ready: Promise<void>
  /** With -9: nothing in it gets a last word. */
  kill(): Promise<void>
  terminate(): void
  /** Its exit code, or the signal that ended it. */
  ended: Promise<number | string>
}

export function startProgram({ name, args, env, ready: word, readyWithinMs, logFolder }: ProgramDefinition): Program {
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const file = join(logFolder, `${name}.log`)
  const printed: string[] = []
  const { promise: heard, resolve: hear } = Promise.withResolvers<void>()
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', chunk => {
      appendFileSync(file, chunk)
      printed.push(String(chunk))
      if (printed.join('').includes(word)) hear()
    })
  // Closed, not only exited: what it printed last is in the file by then.
  const ended = once(child, 'close').then(([code, signal]) => code ?? signal)
  const ready = Promise.race([
    heard,
    ended.then(how => fail(`${name} ended (${how}) before it was ready`, printed)),
    timeout(readyWithinMs).then(() => fail(`${name} was not ready within ${readyWithinMs / 1000} s`, printed)),
  ])
  ready.catch(() => {})
  let asked = false
  const kill = async () => {
    asked = true
    child.kill('SIGKILL')
    await ended
  }
  const terminate = () => {
    asked = true
    child.kill('SIGTERM')
  }
  return { name, hasFailed: () => !asked && !isRunning(child), isRunning: () => isRunning(child), ready, kill, terminate, ended }
}

function isRunning(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null
}

function timeout(ms: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, ms).unref())
}

function fail(what: string, printed: string[]): never {
  throw new Error(`${what}. It printed:\n${printed.join('').slice(-2000)}`)
}
