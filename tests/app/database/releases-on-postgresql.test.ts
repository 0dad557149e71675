import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PgBoss } from 'pg-boss'
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest'
import { readMigrations } from '../../../app/database/migrations.ts'
import { createEmptyPostgres, query } from '../../support/empty-postgres.ts'
import { type Program, startProgram } from '../../support/program.ts'
import '../../support/provided.ts'
import { makeRelease, THIS_RELEASE } from '../../support/release.ts'

const server = inject('postgresServer')
const LATER = '29991231000000_later'
const BROKEN = 'CREATE TABLE half (id int); ALTER TABLE shops ADD COLUMN nickname text; SELECT 1 / 0;'
const MENDED = 'ALTER TABLE shops ADD COLUMN nickname text;'
const SLOW = 'CREATE TABLE half (id int); SELECT pg_sleep(2);'

let url: string
let programs: Program[]
let top: string

describe.skipIf(server === null)('releases on one PostgreSQL', () => {
  beforeEach(async () => {
    url = await createEmptyPostgres(String(server))
    programs = []
    top = await mkdtemp(join(tmpdir(), 'vigie-releases-'))
  })
  afterEach(async () => {
    await Promise.all(programs.filter(program => program.running()).map(program => program.kill('SIGKILL')))
    await rm(top, { recursive: true })
  })

  test('six workers that start at once on an empty database all work, and each migration was applied once', async () => {
    const workers = Array.from({ length: 6 }, () => startWorker(THIS_RELEASE))
    await Promise.all(workers.map(worker => worker.saying('"working"')))
    expect(await history()).toEqual((await readMigrations()).map(migration => migration.name))
    expect(await query(url, 'SELECT version FROM pgboss.version')).toHaveLength(1)
  })

  test('a broken migration is refused with what to do, the old version works on and starts again; then a mended one starts', async () => {
    const old = startWorker(THIS_RELEASE)
    await old.saying('"working"')
    const before = await history()

    const broken = startWorker(await release(BROKEN))
    expect(await broken.ended).toBe(1)
    expect(broken.printed()).toContain(`vigie: the migration ${LATER} failed (division by zero). Nothing of it was kept`)
    expect(broken.printed()).toContain('Deploy that one, or one whose migration is mended.')
    expect(await history()).toEqual(before)
    expect(await query(url, "SELECT to_regclass('half') AS half")).toEqual([{ half: null }])

    expect(await workOneJob()).toBe('completed')
    await startWorker(THIS_RELEASE).saying('"working"')
    await startWorker(await release(MENDED)).saying('"working"')
    expect(await history()).toEqual([...before, LATER])
  })

  test('a database that a newer version migrated is refused in a sentence', async () => {
    await startWorker(await release(MENDED)).saying('"working"')
    const old = startWorker(THIS_RELEASE)
    expect(await old.ended).toBe(1)
    expect(old.printed()).toContain(`vigie: the database was migrated by a newer Vigie (${LATER}). Deploy that version again`)
  })

  test('a start killed with -9 in the middle of a migration leaves nothing, and the next one starts', async () => {
    const killed = startWorker(await release(SLOW))
    const migrating =
      "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND query LIKE '%pg_sleep(2)%' AND pid <> pg_backend_pid()"
    await expect.poll(() => query(url, migrating)).toHaveLength(1)
    await killed.kill('SIGKILL')
    await startWorker(THIS_RELEASE).saying('"working"')
    expect(await query(url, "SELECT to_regclass('half') AS half")).toEqual([{ half: null }])
    expect(await history()).not.toContain(LATER)
  })
})

function startWorker(root: string): Program {
  const program = startProgram({ root, args: ['app/worker.ts'], env: { DATABASE_URL: url } })
  programs.push(program)
  return program
}

function release(sql: string): Promise<string> {
  return makeRelease(top, { name: LATER, sql })
}

async function history() {
  const rows = await query(url, 'SELECT migration_name FROM _prisma_migrations ORDER BY migration_name')
  return rows.map(row => row.migration_name)
}

/** The state that a job reaches which only the running workers can work. */
async function workOneJob() {
  const boss = new PgBoss({ connectionString: url, supervise: false, schedule: false })
  await boss.start()
  const id = await boss.send('clean-up', {})
  const state = async () => (await query(url, `SELECT state FROM pgboss.job WHERE id = '${id}'`))[0]?.state
  await expect.poll(state).not.toBe('created')
  await expect.poll(state).not.toBe('active')
  await boss.stop({ graceful: false })
  return state()
}
