import { z } from 'zod'
import type { Tx } from '../../db.server.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import type { ChangeFamily } from '../change-item.ts'
import { searchApps } from '../findings/app-name.ts'
import { familyOf } from './families.ts'

const nameCount = z.object({ kind: z.string(), path: z.string().nullable(), app: z.string().nullable(), count: z.number() })

/** Changes counted by what they are of; a search leaves those whose path or app it means. */
export type NamedChanges = z.infer<typeof nameCount>[]

/** A shop has many changes of few files: a search looks at each name once. */
export async function findNamedChanges(db: Tx, { shopId, search }: { shopId: string; search: string }): Promise<NamedChanges> {
  const pattern = `%${search.trim().replace(/[\\%_]/g, '\\$&')}%`
  const rows = await db.$queryRaw`
    WITH named AS MATERIALIZED (
      SELECT kind, path, app, count(*)::int AS count FROM changes WHERE shop_id = ${shopId}::uuid GROUP BY 1, 2, 3
    )
    SELECT * FROM named WHERE path ILIKE ${pattern} OR app ILIKE ${pattern} OR app = ANY(${searchApps(search.trim())})`
  return z.array(nameCount).parse(rows)
}

/** Changes of a file have a path, those of an app an app: the names are enough to find them again. */
export function whereNamed(named: NamedChanges | null): Prisma.Sql {
  if (!named) return Prisma.empty
  const paths = new Set(named.flatMap(({ path }) => path ?? []))
  const apps = new Set(named.flatMap(({ app }) => app ?? []))
  return Prisma.sql`AND (path = ANY(${[...paths]}) OR app = ANY(${[...apps]}))`
}

const kindCount = nameCount.pick({ kind: true, count: true })

/** How many of each family there are, or how many of them a search matches. */
export async function countFamilies(
  db: Tx,
  { shopId, named }: { shopId: string; named: NamedChanges | null },
): Promise<Record<ChangeFamily, number>> {
  const kinds =
    named ??
    z
      .array(kindCount)
      .parse(await db.$queryRaw`SELECT kind, count(*)::int AS count FROM changes WHERE shop_id = ${shopId}::uuid GROUP BY kind`)
  const countOf = (family: ChangeFamily) => kinds.reduce((sum, { kind, count }) => sum + (familyOf(kind) === family ? count : 0), 0)
  const scans = named ? 0 : await db.scan.count({ where: { shopId, state: { in: ['finished', 'failed'] } } })
  return { files: countOf('files'), apps: countOf('apps'), themes: countOf('themes'), scans }
}
