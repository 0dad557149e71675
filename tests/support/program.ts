import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { keepPrinted } from './printed.ts'

const KEYS = `test:${randomBytes(32).toString('base64')}`
const ENVIRONMENT = {
  NODE_ENV: 'production' as const,
  SHOPIFY_API_KEY: 'program-client',
  SHOPIFY_API_SECRET: 'program-secret',
  SHOPIFY_APP_URL: 'http://127.0.0.1:1',
  ENCRYPTION_KEYS: KEYS,
  LOG_LEVEL: 'info',
}

export type Program = {
  pid: number
  running: () => boolean
  printed: () => string
  /** Resolves once it printed the text; rejects when it ends without. */
  saying: (text: string) => Promise<void>
  ended: Promise<number | null>
  kill: (signal: NodeJS.Signals) => Promise<number | null>
}

export type ProgramInput = { root: string; args: string[]; env: Record<string, string> }

/** A real process of the app, from the root of a release. */
export function startProgram({ root, args, env }: ProgramInput): Program {
  const child = spawn(process.execPath, ['--import', './app/preload.mjs', ...args], {
    cwd: root,
    env: { ...process.env, ...ENVIRONMENT, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', chunk => {
      printed += chunk
      keepPrinted('program', chunk)
    })
  const ended = once(child, 'close').then(([code]) => code as number | null)
  const saying = async (text: string) => {
    while (!printed.includes(text)) {
      if (child.exitCode !== null || child.signalCode !== null) throw new Error(`it ended without saying "${text}":\n${printed}`)
      await Promise.race([once(child.stdout, 'data'), once(child.stderr, 'data'), ended])
    }
  }
  const kill = (signal: NodeJS.Signals) => {
    child.kill(signal)
    return ended
  }
  const running = () => child.exitCode === null && child.signalCode === null
  return { pid: child.pid ?? 0, running, printed: () => printed, saying, ended, kill }
}
