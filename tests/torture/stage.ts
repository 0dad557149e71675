import { randomBytes } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { freePort } from '../support/free-port.ts'
import { controlEmulator, type Emulator } from './emulator-control.ts'
import { type Engine, type Ground, openGround } from './ground.ts'
import { type Ledger, noteContent, openLedger } from './ledger.ts'
import { type Program, type ProgramDefinition, startProgram } from './program.ts'
import { writeThemes } from './themes.ts'
import { keepTrail } from './trail.ts'
import { createVisitor, type Visitor } from './visitor.ts'

export const CLIENT = { id: 'torture-client', secret: 'torture-secret' }
export const WEB = 'web'
const READY_WITHIN_MS = 60_000

export type Stage = {
  engine: Engine
  ground: Ground
  emulator: Emulator
  visitor: Visitor
  ledger: Ledger
  shops: readonly string[]
  /** ENCRYPTION_KEYS of every process. */
  keys: string
  programs: Map<string, Program>
  /** Starts those of the usual processes that do not run, and waits until they are ready. */
  startMissing(): Promise<void>
  /** One more process, of a kind and with an environment of its own. */
  start(name: string, kind: 'web' | 'worker', env: Record<string, string>): Program
  close(): Promise<void>
}

export type StageOptions = { engine: Engine; folder: string; shops: readonly string[]; workers: number }

/** The whole product as processes, over an emulated Shopify that is another one. */
export async function setStage({ engine, folder, shops, workers }: StageOptions): Promise<Stage> {
  await mkdir(folder, { recursive: true })
  const [emulatorPort, webPort] = [await freePort(), await freePort()]
  const origins = { emulator: `http://127.0.0.1:${emulatorPort}`, app: `http://127.0.0.1:${webPort}` }
  const keys = `torture:${randomBytes(32).toString('base64')}`
  const ground = await openGround(engine, folder)
  const program = await startEmulator({ folder, origins, port: emulatorPort, shops })
  const emulator = controlEmulator(origins.emulator)
  // Strict rotation loses a shop's token with any lost answer; Shopify is lenient for that reason.
  await emulator.settings({ refreshRotation: 'lenient', webhookRetrySeconds: [0.3, 0.5, 1, 2, 3, 5, 10, 20] })
  const ledger = openLedger()
  const programs = new Map<string, Program>()
  const common = { ...environment(origins), ENCRYPTION_KEYS: keys }

  const start: Stage['start'] = (name, kind, env) =>
    startProgram({ ...definitions[kind], name, logFolder: folder, readyWithinMs: READY_WITHIN_MS, env: { ...common, ...env } })
  const startMissing = async () => {
    const wanted = [WEB, ...(engine === 'postgresql' ? Array.from({ length: workers }, (_, i) => `worker-${i + 1}`) : [])]
    for (const [name, program] of programs) if (program.hasFailed()) ledger.problems.push(`${name} ended by itself`)
    for (const name of wanted.filter(each => !programs.get(each)?.isRunning())) {
      const env = { ...ground.env(name), ...(name === WEB && { PORT: String(webPort) }) }
      programs.set(name, start(name, name === WEB ? 'web' : 'worker', env))
    }
    await Promise.all([...programs.values()].map(each => each.ready))
  }
  const close = async () => {
    for (const each of programs.values()) await each.kill()
    await program.kill()
    await ground.close()
  }
  for (const handle of shops)
    for (const { filename: path } of await emulator.listFiles(handle)) await noteContent(ledger, emulator, { handle, path })
  const stage = { engine, ground, emulator, visitor: createVisitor({ app: origins.app, emulator }), ledger, shops, keys, programs }
  return { ...stage, startMissing, start, close }
}

/** Opens the app in every shop where it is not installed, and waits for the database to be there. */
export async function installEverywhere({ emulator, visitor, shops, ledger }: Stage): Promise<void> {
  for (const handle of shops) {
    await emulator.install(handle)
    if (!(await visitor.progress(handle))) ledger.problems.push(`${handle} could not open the app`)
  }
}

export async function followRows({ ground }: Stage): Promise<void> {
  await ground.sql(keepTrail)
}

const definitions: Record<'web' | 'worker', Pick<ProgramDefinition, 'args' | 'ready'>> = {
  web: { args: ['--import', './app/preload.mjs', 'app/server.ts'], ready: '"msg":"listening"' },
  worker: { args: ['--import', './app/preload.mjs', 'app/worker.ts'], ready: '"msg":"working"' },
}

type Origins = { emulator: string; app: string }

async function startEmulator({
  folder,
  origins,
  port,
  shops,
}: {
  folder: string
  origins: Origins
  port: number
  shops: readonly string[]
}) {
  const themes = await writeThemes(join(folder, 'themes'), shops)
  const args = ['emulator/server.ts', '--port', String(port), '--app-url', origins.app]
  args.push('--client-id', CLIENT.id, '--client-secret', CLIENT.secret)
  for (const [handle, theme] of themes) args.push('--shop', `${handle}=${theme}`)
  const ready = { ready: 'Shopify emulator at', readyWithinMs: READY_WITHIN_MS }
  const program = startProgram({ name: 'emulator', args, env: { NODE_ENV: 'production' }, logFolder: folder, ...ready })
  await program.ready
  return program
}

function environment({ emulator, app }: Origins) {
  return {
    NODE_ENV: 'production' as const,
    VIGIE_DEMO: '1',
    LOG_LEVEL: 'info',
    LISTEN: '127.0.0.1',
    SHOPIFY_API_KEY: CLIENT.id,
    SHOPIFY_API_SECRET: CLIENT.secret,
    SHOPIFY_APP_URL: app,
    SHOPIFY_EMULATOR_URL: emulator,
    APP_BRIDGE_URL: `${emulator}/app-bridge.js`,
  }
}
