import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../../app/database/database.ts'
import { openPgliteFolder } from '../../../app/database/open-pglite.ts'
import { openTestDatabase } from '../../support/database.ts'

let database: Database
let folder: string
beforeAll(async () => {
  database = await openTestDatabase()
  folder = await mkdtemp(join(tmpdir(), 'vigie-'))
})
afterAll(async () => {
  await database.close()
  await rm(folder, { recursive: true })
})

test('a fresh database is migrated', async () => {
  expect(await database.db.shop.count()).toBe(0)
})

test('the schema refuses a row that points into another shop', async () => {
  const [one, two] = await Promise.all(['one', 'two'].map(name => database.db.shop.create({ data: { domain: `${name}.myshopify.com` } })))
  if (!one || !two) throw new Error('no shops')
  const subject = await database.db.subject.create({ data: { shopId: one.id, kind: 'live-theme', key: 'live' } })
  const scan = { shopId: two.id, subjectId: subject.id, trigger: 'manual', state: 'queued', actorId: 'system', queuedAt: new Date() }
  await expect(database.db.scan.create({ data: scan })).rejects.toThrow(/foreign key/i)
})

test('work under one key runs alone', async () => {
  let running = 0
  let most = 0
  const work = async () => {
    most = Math.max(most, ++running)
    await new Promise(resolve => setTimeout(resolve, 5))
    running--
  }
  await Promise.all(Array.from({ length: 5 }, () => database.withLock('one', work)))
  expect(most).toBe(1)
})

test('a crowd that waits for one key leaves room for another inside it', async () => {
  const { withLock } = database
  const done = Array.from({ length: 20 }, () => withLock('crowded', () => withLock('inside', async () => 'done')))
  expect(await Promise.all(done)).toHaveLength(20)
})

test('work that fails frees its key', async () => {
  await expect(database.withLock('failing', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await database.withLock('failing', async () => 'next')).toBe('next')
})

test('an embedded folder keeps what was committed and has one owner at a time', async () => {
  const first = await openPgliteFolder(join(folder, 'data'))
  await first.db.shop.create({ data: { domain: 'kept.myshopify.com' } })
  await expect(openPgliteFolder(join(folder, 'data'))).rejects.toThrow(`in use by process ${process.pid}`)
  await first.close()
  const second = await openPgliteFolder(join(folder, 'data'))
  expect(await second.db.shop.count()).toBe(1)
  await second.close()
})

test('a data folder that cannot be one is refused in a sentence', async () => {
  const file = join(folder, 'a-file')
  await writeFile(file, '')
  await expect(openPgliteFolder(file)).rejects.toThrow(`can't write in the data folder ${file}`)
})

test('the lock of an owner killed with -9 is free at once', async () => {
  const script = `import('${join(import.meta.dirname, '../../../app/database/folder-lock.ts')}').then(m => { m.lockFolder('${join(folder, 'killed')}'); console.log('locked'); setInterval(() => {}, 1000) })`
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(child.stdout, 'data')
  await expect(openPgliteFolder(join(folder, 'killed'))).rejects.toThrow(`process ${child.pid}`)
  child.kill('SIGKILL')
  await once(child, 'exit')
  const reopened = await openPgliteFolder(join(folder, 'killed'))
  await reopened.close()
})
