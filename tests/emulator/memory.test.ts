import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { freePort } from '../support/free-port.ts'

const ROOT = resolve(import.meta.dirname, '../..')

let folder: string
let file: string
let emulators: ChildProcess[]
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vigie-memory-'))
  file = join(folder, 'emulator.state')
  emulators = []
})
afterEach(async () => {
  await Promise.all(emulators.filter(each => each.exitCode === null && each.signalCode === null).map(kill))
  await rm(folder, { recursive: true })
})

test('a second emulator on another port is refused before it touches the first one’s memory; a killed one’s is free at once', async () => {
  const first = await start()
  await said(first, 'Shopify emulator at')
  await expect.poll(() => existsSync(file)).toBe(true)
  const { mtimeMs } = await stat(file)
  const before = await readFile(file)

  const second = await start()
  const printed = text(second)
  expect(await once(second, 'close')).toEqual([1, null])
  expect(printed()).toBe(`${file} is in use by another emulator, that of a demo that runs already. Stop that one first.\n`)
  expect([await readFile(file), (await stat(file)).mtimeMs]).toEqual([before, mtimeMs])

  await kill(first)
  await said(await start(), 'Shopify emulator at')
})

async function start(): Promise<ChildProcess> {
  const client = ['--client-id', 'id', '--client-secret', 'secret', '--app-url', 'http://127.0.0.1:1']
  const args = ['emulator/server.ts', '--port', String(await freePort()), ...client, '--memory', file]
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] })
  emulators.push(child)
  return child
}

function text(child: ChildProcess): () => string {
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', chunk => (printed += chunk))
  return () => printed
}

async function said(child: ChildProcess, words: string) {
  const printed = text(child)
  await expect.poll(printed).toContain(words)
}

async function kill(child: ChildProcess) {
  child.kill('SIGKILL')
  await once(child, 'close')
}
