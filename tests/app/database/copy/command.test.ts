import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { openPgliteFolder } from '../../../../app/database/open-pglite.ts'
import { JOBS } from '../../../../app/jobs/index.ts'
import { openQueue } from '../../../../app/queue.server.ts'
import { createEmptyPostgres, query } from '../../../support/empty-postgres.ts'
import { type Program, startProgram } from '../../../support/program.ts'
import '../../../support/provided.ts'
import { makeRelease, THIS_RELEASE } from '../../../support/release.ts'
import { seedFindings, seedShop } from '../../../support/seed.ts'
import { seedManyFindings } from '../../../support/seed-many.ts'

const server = inject('postgresServer')
const MANY = 5000
const COUNTED = 'SELECT status, sum(count)::int AS count FROM finding_counts GROUP BY 1 ORDER BY 1'
const COUNTS =
  'SELECT finding_status(state, ignored_at, snoozed_until) AS status, count(*)::int AS count FROM findings GROUP BY 1 ORDER BY 1'
const TABLES = "SELECT table_name FROM information_schema.tables WHERE table_schema IN ('public', 'pgboss')"
const TAMPER = `
  CREATE FUNCTION tamper() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.content = NEW.content || '\\x00'; RETURN NEW; END $$;
  CREATE FUNCTION watch() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN
    IF to_regclass('bodies') IS NOT NULL THEN
      CREATE OR REPLACE TRIGGER tamper BEFORE INSERT ON bodies FOR EACH ROW EXECUTE FUNCTION tamper();
    END IF;
  END $$;
  CREATE EVENT TRIGGER watch ON ddl_command_end WHEN TAG IN ('ALTER TABLE') EXECUTE FUNCTION watch()`

let top: string
let folder: string
let url: string
let waitingJob: string
let programs: Program[]

describe.skipIf(server === null)('npm run db:copy', () => {
  beforeAll(async () => {
    top = await mkdtemp(join(tmpdir(), 'vigie-copy-'))
    folder = join(top, 'data')
    await seedFolder()
  })
  afterAll(() => rm(top, { recursive: true, force: true }))
  beforeEach(async () => {
    url = await createEmptyPostgres(String(server))
    programs = []
  })
  afterEach(async () => {
    await Promise.all(programs.filter(program => program.running()).map(program => program.kill('SIGKILL')))
  })

  test('moves every row and every waiting job, says so, and a worker takes the jobs up', async () => {
    const copy = startCopy()
    expect([await copy.ended, copy.printed()]).toEqual([0, expect.stringContaining('found each table the same on both sides')])
    expect(copy.printed()).toContain(`public.findings: ${MANY + 2} rows, checked\n`)
    expect(await query(url, "SELECT sha256, bytes, encode(content, 'hex') AS content FROM bodies")).toEqual([
      { sha256: 'a'.repeat(64), bytes: 3, content: '00ff5c' },
    ])
    const [finding] = await query(url, "SELECT place, jsonb_typeof(measured) AS measured, app, opened_at FROM findings WHERE audit = 'odd'")
    expect(finding).toEqual({
      place: { type: 'file', file: 'snippets/é "quoted", {braced} \\ 日本.liquid', line: 1 },
      measured: 'null',
      app: null,
      opened_at: new Date('2026-01-02T03:04:05.678Z'),
    })
    expect(await query(url, 'SELECT scopes FROM installations')).toEqual([{ scopes: ['read_themes'] }])
    expect(await query(url, COUNTED)).toEqual(await query(url, COUNTS))

    const worker = startProgram({ root: THIS_RELEASE, args: ['app/worker.ts'], env: { DATABASE_URL: url } })
    programs.push(worker)
    const waiting = `SELECT state FROM pgboss.job WHERE id = '${waitingJob}'`
    await expect.poll(() => query(url, waiting)).toEqual([{ state: 'completed' }])
    const later = "SELECT data ->> 'shopId' AS shop, singleton_key, start_after FROM pgboss.job WHERE name = 'prepare-shop'"
    expect(await query(url, later)).toEqual([{ shop: 'later', singleton_key: 'one', start_after: new Date('2099-01-01T00:00:00Z') }])
  })

  test('refuses a target that has tables of ours, and changes nothing in it', async () => {
    await query(url, 'CREATE TABLE shops (id int)')
    const copy = startCopy()
    expect(await copy.ended).toBe(1)
    expect(copy.printed()).toContain('vigie: the target is not empty: it has the table public.shops. Give a new database')
    expect(await query(url, TABLES)).toEqual([{ table_name: 'shops' }])
  })

  test('a row that arrives otherwise than it left undoes the copy', async () => {
    await query(url, TAMPER)
    const copy = startCopy()
    expect(await copy.ended).toBe(1)
    expect(copy.printed()).toMatch(
      /vigie: public\.bodies did not arrive as it was: 1 rows with hash -?\d+ became 1 with -?\d+\. Nothing was written\./,
    )
    expect(await query(url, TABLES)).toEqual([])
  })

  test('killed with -9 in the middle it leaves the target empty and the folder whole: the next one does it all', async () => {
    const killed = startCopy()
    await killed.saying('public.bodies: 1 rows, checked')
    await killed.kill('SIGKILL')
    expect(await query(url, TABLES)).toEqual([])
    const again = startCopy()
    expect([await again.ended, again.printed()]).toEqual([0, expect.stringContaining('found each table the same')])
  })

  test('a folder that someone has open is not copied', async () => {
    const owner = await openPgliteFolder(folder)
    const copy = startCopy()
    expect(await copy.ended).toBe(1)
    expect(copy.printed()).toContain(`is in use by process ${process.pid}`)
    await owner.close()
  })

  test('a folder of an older version is first to be brought up to date', async () => {
    const newer = await makeRelease(top, { name: '29991231000000_later', sql: 'ALTER TABLE shops ADD COLUMN nickname text' })
    const copy = startCopy(newer)
    expect(await copy.ended).toBe(1)
    expect(copy.printed()).toContain('vigie: the folder was last used by an older Vigie. Start this version on the folder once')
    expect(await query(url, TABLES)).toEqual([])
  })

  const wrong: [string, string[], string][] = [
    ['no flag', [], 'vigie: --from is missing; --to must be postgresql://user@host/database.\n\nUse: npm run db:copy'],
    ['an unknown flag', ['--form', 'x'], "vigie: Unknown option '--form'"],
    ['another kind of address', ['--from', 'x', '--to', 'mysql://host/db'], 'vigie: --to must be postgresql://user@host/database.'],
    [
      'a folder without a database',
      ['--from', '/no/such', '--to', 'postgresql://h/d'],
      'vigie: there is no embedded database in /no/such.',
    ],
  ]
  test.each(wrong)('%s is answered with a sentence', async (_what, flags, sentence) => {
    const copy = startProgram({ root: THIS_RELEASE, args: ['app/database/copy/command.ts', ...flags], env: {} })
    expect([await copy.ended, copy.printed()]).toEqual([1, expect.stringContaining(sentence)])
  })

  test('a server that does not answer is named', async () => {
    url = 'postgresql://vigie@127.0.0.1:1/none'
    const copy = startCopy()
    expect([await copy.ended, copy.printed()]).toEqual([1, expect.stringContaining('vigie: PostgreSQL at 127.0.0.1:1 does not answer')])
  })

  test('--help explains it', async () => {
    const help = startProgram({ root: THIS_RELEASE, args: ['app/database/copy/command.ts', '--help'], env: {} })
    expect([await help.ended, help.printed()]).toEqual([0, expect.stringContaining('The folder is only read')])
  })
})

function startCopy(root = THIS_RELEASE): Program {
  const program = startProgram({ root, args: ['app/database/copy/command.ts', '--from', folder, '--to', url], env: {} })
  programs.push(program)
  return program
}

async function seedFolder() {
  const database = await openPgliteFolder(folder)
  const { db } = database
  const shop = await seedShop(db, { domain: 'moving.myshopify.com', scannedAt: new Date('2026-01-02T03:04:05.678Z') })
  const file = 'snippets/é "quoted", {braced} \\ 日本.liquid'
  await seedFindings(db, shop, [{ audit: 'odd', file }, { audit: 'plain' }])
  await seedManyFindings(db, shop, MANY)
  await db.body.create({ data: { sha256: 'a'.repeat(64), bytes: 3, content: Uint8Array.of(0x00, 0xff, 0x5c) } })
  await database.executeSql("UPDATE findings SET measured = 'null' WHERE audit = 'odd'")
  const queue = await openQueue({ database, jobs: JOBS, log: pino({ level: 'silent' }) })
  await queue.send('clean-up', {})
  waitingJob = (await database.executeSql("SELECT id FROM pgboss.job WHERE name = 'clean-up'")).rows[0].id
  await queue.send('prepare-shop', { shopId: 'later' }, { singletonKey: 'one', startAfter: new Date('2099-01-01T00:00:00Z') })
  await queue.stop(1000)
  await database.close()
}
