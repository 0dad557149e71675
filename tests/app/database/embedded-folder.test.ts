import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openPgliteFolder } from '../../../app/database/open-pglite.ts'
import { type Program, startProgram } from '../../support/program.ts'
import { makeRelease, THIS_RELEASE } from '../../support/release.ts'

const OWNER = 'tests/support/embedded-owner.ts'
const LATER = '29991231000000_later'
const ROUNDS = 3

let top: string
let folder: string
let programs: Program[]
beforeEach(async () => {
  top = await mkdtemp(join(tmpdir(), 'vigie-embedded-'))
  folder = join(top, 'data')
  programs = []
})
afterEach(async () => {
  await Promise.all(programs.filter(program => program.running()).map(program => program.kill('SIGKILL')))
  await rm(top, { recursive: true })
})

test('what was committed is kept, and one owner at a time in one process too', async () => {
  const first = await openPgliteFolder(folder)
  await first.db.shop.create({ data: { domain: 'kept.myshopify.com' } })
  await expect(openPgliteFolder(folder)).rejects.toThrow(`in use by process ${process.pid}`)
  await first.close()
  expect(await readDomains()).toEqual(['kept.myshopify.com'])
})

test('a second process is refused, naming the owner, and the owner works on', async () => {
  const owner = startOwner(THIS_RELEASE)
  await owner.saying('committed')
  const second = startOwner(THIS_RELEASE)
  expect(await second.ended).toBe(1)
  const sentence = `vigie: the data folder ${folder} is in use by process ${owner.pid} (${OWNER} on ${hostname()}, since `
  expect(second.printed()).toContain(sentence)
  expect(second.printed()).toContain('Stop that one first, or set VIGIE_DATA to another folder.')
  expect(owner.running()).toBe(true)
})

test(`an owner killed with -9 right after a commit was acknowledged, ${ROUNDS} times: the folder opens at once and lacks nothing`, async () => {
  const acknowledged: string[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const owner = startOwner(THIS_RELEASE)
    await owner.saying('committed')
    await owner.kill('SIGKILL')
    acknowledged.push(...[...owner.printed().matchAll(/committed (\S+)\n/g)].map(([, domain = '']) => domain))
  }
  const kept = new Set(await readDomains())
  expect(acknowledged.length).toBeGreaterThanOrEqual(ROUNDS)
  expect(acknowledged.filter(domain => !kept.has(domain))).toEqual([])
})

test('an owner’s name left behind by a dead process whose pid is someone else’s now stops nobody', async () => {
  await (await openPgliteFolder(folder)).close()
  const stranger = { pid: process.ppid, program: 'app/server.ts', host: hostname(), since: new Date(0).toISOString() }
  await writeFile(join(folder, 'owner.json'), JSON.stringify(stranger))
  const owner = startOwner(THIS_RELEASE)
  await owner.saying('open with 0 shops')
})

test('a broken migration is refused with what to do and the old version opens the folder; then a mended one, for good', async () => {
  await (await openPgliteFolder(folder)).close()
  const broken = startOwner(await makeRelease(top, { name: LATER, sql: 'CREATE TABLE half (id int); SELECT 1 / 0;' }))
  expect(await broken.ended).toBe(1)
  expect(broken.printed()).toContain(`vigie: the migration ${LATER} failed (division by zero). Nothing of it was kept`)

  expect(await readDomains()).toEqual([])
  const mended = startOwner(await makeRelease(top, { name: LATER, sql: 'CREATE TABLE half (id int)' }))
  await mended.saying('committed')
  await mended.kill('SIGKILL')
  await expect(openPgliteFolder(folder)).rejects.toThrow(`the database was migrated by a newer Vigie (${LATER})`)
})

test('a start killed while it unpacked a fresh folder begins again', async () => {
  await (await openPgliteFolder(folder)).close()
  await writeFile(join(folder, 'unpacking'), '')
  await rm(join(folder, 'data/base'), { recursive: true })
  expect(await readDomains()).toEqual([])
  expect(existsSync(join(folder, 'unpacking'))).toBe(false)
})

test('a data folder that cannot be one is refused in a sentence', async () => {
  const file = join(top, 'a-file')
  await writeFile(file, '')
  await expect(openPgliteFolder(file)).rejects.toThrow(`can't write in the data folder ${file}`)
})

function startOwner(root: string): Program {
  const program = startProgram({ root, args: [OWNER, folder], env: { DATABASE_URL: '' } })
  programs.push(program)
  return program
}

async function readDomains(): Promise<string[]> {
  const database = await openPgliteFolder(folder)
  const shops = await database.db.shop.findMany()
  await database.close()
  return shops.map(shop => shop.domain)
}
