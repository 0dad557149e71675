import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../../app/database/database.ts'
import { openTestDatabase } from '../../support/database.ts'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(async () => {
  await database.close()
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
