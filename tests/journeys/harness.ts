import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { readAppToml } from '../../emulator/read-app-toml.ts'
import { type Emulator, startEmulator } from '../../emulator/server.ts'
import type { ShopDefinition } from '../../emulator/shops/shop-definition.ts'
import { freePort } from '../support/free-port.ts'
import { keepPrinted } from '../support/printed.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const START_LIMIT_MS = 60_000

export type Stage = { emulator: Emulator; admin: string; app: string; printed: () => string; close: () => Promise<void> }

/** The whole product: the built app with its worker and an empty database, in an emulated Shopify with these shops. */
export async function setStage(shops: ShopDefinition[]): Promise<Stage> {
  const [emulatorPort, appPort] = [await freePort(), await freePort()]
  const app = `http://127.0.0.1:${appPort}`
  const client = { clientId: 'journey-client', clientSecret: 'journey-secret' }
  const registration = readAppToml(join(ROOT, 'shopify.app.toml'), { url: app, ...client })
  const emulator = await startEmulator({ port: emulatorPort, app: registration, shops })
  const folder = await mkdtemp(join(tmpdir(), 'vigie-journey-'))
  const printed: string[] = []
  const program = startApp({
    PORT: String(appPort),
    LISTEN: '127.0.0.1',
    SHOPIFY_API_KEY: client.clientId,
    SHOPIFY_API_SECRET: client.clientSecret,
    SHOPIFY_APP_URL: app,
    SHOPIFY_EMULATOR_URL: emulator.origin,
    APP_BRIDGE_URL: `${emulator.origin}/app-bridge.js`,
    VIGIE_DATA: join(folder, 'data'),
  })
  for (const stream of [program.stdout, program.stderr])
    stream?.on('data', chunk => {
      printed.push(String(chunk))
      keepPrinted('journey', chunk)
    })
  await answering(`${app}/healthz`, () => printed.join(''))

  const close = async () => {
    program.kill('SIGTERM')
    await new Promise(ended => (program.exitCode === null ? program.once('exit', ended) : ended(null)))
    await emulator.close()
    await rm(folder, { recursive: true, force: true })
  }
  return { emulator, admin: emulator.origin, app, printed: () => printed.join(''), close }
}

function startApp(variables: Record<string, string>): ChildProcess {
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    VIGIE_DEMO: '1',
    LOG_LEVEL: 'warn',
    DATABASE_URL: '',
    ENCRYPTION_KEYS: `journey:${randomBytes(32).toString('base64')}`,
    ...variables,
  }
  return spawn(process.execPath, ['--import', './app/preload.mjs', 'app/server.ts'], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] })
}

async function answering(url: string, printed: () => string) {
  const until = Date.now() + START_LIMIT_MS
  while (Date.now() < until) {
    const up = await fetch(url).then(
      response => response.ok,
      () => false,
    )
    if (up) return
    await new Promise(later => setTimeout(later, 100))
  }
  throw new Error(`the app did not answer at ${url} within ${START_LIMIT_MS / 1000} s. It printed:\n${printed()}`)
}
