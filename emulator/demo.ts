import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

// The app in an emulated Shopify: builds what is missing, starts both as two processes, prints the address to open.
const ROOT = resolve(import.meta.dirname, '..')
const FOLDER = join(ROOT, '.vigie/demo')
const CLIENT = { id: 'vigie-demo', secret: 'vigie-demo-secret' }
const BUILT = join(ROOT, 'build/server/index.js')
const READY_LIMIT_MS = 60_000

const LAST_PORT = 65_535

const children: ChildProcess[] = []
let stopping = false

const port = readPort()
const emulatorUrl = `http://127.0.0.1:${port}`
const appUrl = `http://127.0.0.1:${port + 1}`

await refuseTakenPorts()
buildWhenStale()
console.log('Starting Shopify’s emulator, the app, its worker and its database …')
startPart('emulator', [
  'emulator/server.ts',
  '--port',
  String(port),
  '--app-url',
  appUrl,
  '--client-id',
  CLIENT.id,
  '--client-secret',
  CLIENT.secret,
  '--installed',
  '--memory',
  join(FOLDER, 'emulator.state'),
])
startPart('app', ['--import', './app/preload.mjs', 'app/server.ts'])
await answering(`${appUrl}/healthz`)
await answering(emulatorUrl)
console.log(`\n  Open ${emulatorUrl}\n\n  Two stores (messy, tidy), English and French, a drawer of faults. Ctrl+C stops all.\n`)

/** The app takes the next port after the emulator's. */
function readPort(): number {
  const { values } = parseArgs({ options: { port: { type: 'string' } }, strict: false })
  const wanted = Number(values.port ?? process.env.PORT ?? 3456)
  if (!Number.isInteger(wanted) || wanted < 1 || wanted >= LAST_PORT)
    fail(`${values.port ?? process.env.PORT} is no port. Choose one: npm run demo -- --port 4000`)
  return wanted
}

async function refuseTakenPorts() {
  for (const each of [port, port + 1])
    if (await isTaken(each)) fail(`port ${each} is taken. Stop what listens there, or choose another: npm run demo -- --port 4000`)
}

function isTaken(wanted: number): Promise<boolean> {
  const probe = createServer()
  return new Promise(resolve => {
    probe.once('error', () => resolve(true))
    probe.listen(wanted, '127.0.0.1', () => probe.close(() => resolve(false)))
  })
}

function buildWhenStale() {
  const sources = globSync(['app/**/*.{ts,tsx,json,css}', 'engine/**/*.{ts,json}', 'vite.config.ts', 'package-lock.json'], { cwd: ROOT })
  const newest = Math.max(...sources.map(file => statSync(join(ROOT, file)).mtimeMs))
  if (existsSync(BUILT) && statSync(BUILT).mtimeMs > newest) return
  console.log('Building the app (only when its code has changed) …')
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (status !== 0) fail('the build failed; its messages are above.')
}

function startPart(name: string, args: string[]) {
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, ...environment() },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  child.once('exit', code => {
    if (!stopping) fail(`the ${name} stopped (exit code ${code}); its message is above.`)
  })
  children.push(child)
}

function environment() {
  return {
    NODE_ENV: 'production' as const,
    VIGIE_DEMO: '1',
    LOG_LEVEL: 'warn',
    PORT: String(port + 1),
    LISTEN: '127.0.0.1',
    SHOPIFY_API_KEY: CLIENT.id,
    SHOPIFY_API_SECRET: CLIENT.secret,
    SHOPIFY_APP_URL: appUrl,
    SHOPIFY_EMULATOR_URL: emulatorUrl,
    APP_BRIDGE_URL: `${emulatorUrl}/app-bridge.js`,
    ENCRYPTION_KEYS: demoKey(),
    VIGIE_DATA: join(FOLDER, 'data'),
    DATABASE_URL: '',
    VIGIE_WEB_WORKS: '1',
  }
}

/** Made once and kept beside the data that it encrypts. */
function demoKey(): string {
  const file = join(FOLDER, 'encryption-key')
  if (existsSync(file)) return readFileSync(file, 'utf8')
  mkdirSync(FOLDER, { recursive: true })
  const key = `demo:${randomBytes(32).toString('base64')}`
  writeFileSync(file, key, { mode: 0o600 })
  return key
}

async function answering(url: string) {
  const until = Date.now() + READY_LIMIT_MS
  while (Date.now() < until) {
    if (
      await fetch(url, { redirect: 'manual' }).then(
        () => true,
        () => false,
      )
    )
      return
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  fail(`nothing answered at ${url} within ${READY_LIMIT_MS / 1000} s.`)
}

function fail(message: string): never {
  console.error(`vigie demo: ${message}`)
  stopAll()
  process.exit(1)
}

function stopAll() {
  stopping = true
  for (const child of children) child.kill('SIGTERM')
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stopAll)
