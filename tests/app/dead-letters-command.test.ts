import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { lockFolder } from '../../app/database/folder-lock.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'vigie-letters-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function run(...words: string[]) {
  const settings = { SHOPIFY_API_KEY: 'k', SHOPIFY_API_SECRET: 's', SHOPIFY_APP_URL: 'https://vigie.example', DATABASE_URL: '' }
  const key = `k1:${Buffer.alloc(32).toString('base64')}`
  const env = { ...process.env, NODE_ENV: 'test' as const, ...settings, ENCRYPTION_KEYS: key, VIGIE_DATA: join(folder, 'data') }
  const { status, stdout, stderr } = spawnSync(process.execPath, ['app/dead-letters.ts', ...words], { cwd: ROOT, env, encoding: 'utf8' })
  return { status, out: stdout, error: stderr }
}

test('help is no error, what is not understood is one, and both say how to use it', () => {
  expect(run('--help')).toMatchObject({ status: 0, out: expect.stringContaining('replay --all') })
  expect(run('burn')).toMatchObject({ status: 1, error: expect.stringContaining('Use: npm run') })
  expect(run('replay', 'x')).toMatchObject({ status: 1, error: expect.stringContaining('x is no id of a dead letter') })
})

test('a folder without dead letters says so, and one that is in use names its owner', () => {
  expect(run('list')).toMatchObject({ status: 0, out: 'There are no dead letters.\n' })
  expect(run('list', '--json')).toMatchObject({ status: 0, out: '[]\n' })
  const lock = lockFolder(join(folder, 'data'))
  expect(run('list')).toMatchObject({ status: 1, error: expect.stringContaining(`in use by process ${process.pid}`) })
  lock.release()
})
