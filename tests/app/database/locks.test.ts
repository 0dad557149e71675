import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { createAdvisoryLocks } from '../../../app/database/advisory-locks.ts'
import type { Database } from '../../../app/database/database.ts'
import { openTestDatabase } from '../../support/database.ts'

const server = inject('postgresServer')

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

test('locks within locks never wait for each other’s connections, however many there are', async () => {
  const done = await Promise.all(
    Array.from({ length: 60 }, (_, i) => database.withLock(`outer ${i}`, () => database.withLock(`inner ${i % 7}`, async () => i))),
  )
  expect(done).toHaveLength(60)
})

test('one at a time has a key, and a failure frees it', async () => {
  let inside = 0
  let most = 0
  const enter = async (fails: boolean) => {
    most = Math.max(most, ++inside)
    await new Promise(later => setTimeout(later, 5))
    inside--
    if (fails) throw new Error('failed')
  }
  const entered = await Promise.allSettled(Array.from({ length: 12 }, (_, i) => database.withLock('key', () => enter(i % 3 === 0))))
  expect(entered.filter(each => each.status === 'rejected')).toHaveLength(4)
  expect(most).toBe(1)
})

test.runIf(server)('another process waits for the key, and has it when its turn comes', async () => {
  const [mine, theirs] = [createAdvisoryLocks(String(server)), createAdvisoryLocks(String(server))]
  const order: string[] = []
  let entered = () => {}
  const isIn = new Promise<void>(resolve => {
    entered = resolve
  })
  const first = mine.withLock('key', async () => {
    entered()
    await new Promise(later => setTimeout(later, 200))
    order.push('mine')
  })
  await isIn
  await theirs.withLock('key', async () => void order.push('theirs'))
  await first
  expect(order).toEqual(['mine', 'theirs'])
  await Promise.all([mine.close(), theirs.close()])
})

test.runIf(server)('who loses a lock with its connection is told, and others can have it at once', async () => {
  const [mine, theirs] = [createAdvisoryLocks(String(server)), createAdvisoryLocks(String(server))]
  const told = mine.withLock('fragile', async lost => {
    await database.executeSql("SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND pid <> pg_backend_pid()")
    await expect.poll(() => lost.aborted).toBe(true)
    return theirs.withLock('fragile', async () => 'theirs')
  })
  expect(await told).toBe('theirs')
  expect(await mine.withLock('fragile', async () => 'again')).toBe('again')
  await Promise.all([mine.close(), theirs.close()])
})
