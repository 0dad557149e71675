import { cp, mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'

export const THIS_RELEASE = resolve(import.meta.dirname, '../..')
const PARTS = ['app', 'engine', 'scanner', 'prisma', 'package.json', 'tests/support/embedded-owner.ts']

/** Another version of the app in a new folder inside the given one: this version and one more migration. */
export async function makeRelease(within: string, { name, sql }: { name: string; sql: string }): Promise<string> {
  const root = await mkdtemp(join(within, 'release-'))
  for (const part of PARTS) await cp(join(THIS_RELEASE, part), join(root, part), { recursive: true })
  await symlink(join(THIS_RELEASE, 'node_modules'), join(root, 'node_modules'))
  const migration = join(root, 'prisma/migrations', name)
  await mkdir(migration)
  await writeFile(join(migration, 'migration.sql'), sql)
  return root
}
