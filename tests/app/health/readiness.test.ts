import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Database } from '../../../app/database/database.ts'
import { SILENT_MS, startHeartbeat } from '../../../app/health/heartbeat.ts'
import { createReadiness } from '../../../app/health/readiness.ts'
import { openQueue } from '../../../app/queue.server.ts'
import { openTestDatabase } from '../../support/database.ts'

const log = pino({ level: 'silent' })

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
  await (await openQueue({ database, jobs: [], log })).stop(1000)
})
afterAll(() => database.close())
beforeEach(() => database.db.process.deleteMany())

const beat = (now: () => Date, works = true) => startHeartbeat({ db: database.db, now, log }, { role: 'worker', works })
const ready = () => createReadiness(database)()

test('ready is who has a database, its migrations, a queue and a worker that lives', async () => {
  const { stop } = await beat(() => new Date())
  expect(await ready()).toEqual({
    ready: true,
    checks: { database: 'ok', migrations: 'ok', queue: 'ok', workers: 'ok' },
    deadLetters: 0,
  })
  await stop()
  expect(await database.db.process.count()).toBe(0)
  expect(await ready()).toMatchObject({ ready: false, checks: { workers: 'none has been heard of for 35 s' } })
})

test('a worker that fell silent counts no more, and neither does a web process that works no jobs', async () => {
  const silent = await beat(() => new Date(Date.now() - SILENT_MS - 1))
  const web = await beat(() => new Date(), false)
  expect((await ready()).checks.workers).not.toBe('ok')
  await Promise.all([silent.stop(), web.stop()])
})

test('rows of processes that were killed long ago go', async () => {
  const old = await beat(() => new Date(Date.now() - 2 * 86_400_000))
  const young = await beat(() => new Date())
  expect(await database.db.process.count()).toBe(1)
  await Promise.all([old.stop(), young.stop()])
})

test('a migration that is not applied is named', async () => {
  await database.executeSql("UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name LIKE '%foundation'")
  expect((await ready()).checks.migrations).toBe('not applied: 20261122000000_foundation')
  await database.executeSql("UPDATE _prisma_migrations SET finished_at = now() WHERE migration_name LIKE '%foundation'")
})

test('a database that hangs is told within two seconds, and asked once however many ask', async () => {
  let asked = 0
  const readiness = createReadiness({
    executeSql: () => {
      asked++
      return new Promise(() => {})
    },
  })
  const start = performance.now()
  const answers = await Promise.all([readiness(), readiness(), readiness()])
  expect(performance.now() - start).toBeLessThan(2000)
  expect(answers.map(answer => answer.checks.database)).toEqual(Array(3).fill('no answer within 1500 ms'))
  expect(asked).toBe(1)
})

test('why the database fails is nobody’s business', async () => {
  const readiness = createReadiness({ executeSql: () => Promise.reject(new Error('password of vigie at 10.0.0.1')) })
  expect(await readiness()).toEqual({
    ready: false,
    checks: { database: 'does not answer', migrations: 'not checked', queue: 'not checked', workers: 'not checked' },
    deadLetters: null,
  })
})
