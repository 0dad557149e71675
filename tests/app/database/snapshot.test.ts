import { cp, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadSnapshot, SNAPSHOTS, snapshotName } from '../../../app/database/snapshot.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vigie-snapshots-'))
})
afterEach(() => rm(folder, { recursive: true }))

test('two that build it at once leave one whole file, which the next one loads', async () => {
  await Promise.all([loadSnapshot(folder), loadSnapshot(folder)])
  expect(await readdir(folder)).toEqual([await snapshotName()])
  expect(await countShops()).toBe(0)
})

const damages: [string, (file: string, bytes: Buffer) => Promise<void>][] = [
  ['emptied', file => truncate(file, 0)],
  ['cut short', (file, bytes) => truncate(file, bytes.length - 1000)],
  ['changed by a byte', (file, bytes) => writeFile(file, bytes.fill(bytes.readUInt8(50_000) ^ 1, 50_000, 50_001))],
  ['something else', file => writeFile(file, 'not a snapshot')],
]
// The setup of the tests keeps the snapshot of this version where the programs do.
test.each(damages)('a file that was %s is built again', async (_how, damage) => {
  const file = join(folder, await snapshotName())
  await cp(join(SNAPSHOTS, await snapshotName()), file)
  const whole = await readFile(file)
  await damage(file, Buffer.from(whole))
  expect(await countShops()).toBe(0)
  expect((await readFile(file)).length).toBeGreaterThan(whole.length / 2)
})

test('a folder that cannot be written is no obstacle', async () => {
  const file = join(folder, 'a-file')
  await writeFile(file, '')
  expect((await loadSnapshot(file)).size).toBeGreaterThan(0)
})

async function countShops(): Promise<number> {
  const pglite = await PGlite.create({ loadDataDir: await loadSnapshot(folder) })
  const { rows } = await pglite.query<{ count: number }>('SELECT count(*)::int AS count FROM shops')
  await pglite.close()
  return rows[0]?.count ?? -1
}
