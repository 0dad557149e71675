import { z } from 'zod'
import { SEVERITIES } from '../../../engine/audit.ts'
import type { Tx } from '../../db.server.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import type { FindingGroup, FindingSort } from '../finding-views.ts'
import { FINDING_COLUMNS, type FindingRow, findingRow } from './finding-row.ts'

const ORDER: Record<FindingSort, Prisma.Sql> = {
  severity: Prisma.sql`severity_rank, audit, file, line, id`,
  mildest: Prisma.sql`severity_rank DESC, audit, file, line, id`,
  newest: Prisma.sql`opened_at DESC, id`,
  oldest: Prisma.sql`opened_at, id`,
  place: Prisma.sql`file NULLS LAST, line, id`,
  'place-reversed': Prisma.sql`file DESC NULLS LAST, line DESC, id`,
}

const GROUP_COLUMN = { app: Prisma.sql`app`, file: Prisma.sql`file` }

// A theme holds at most some thousand files; nobody reads more groups than this.
const MAX_GROUPS = 500

const groupRow = z.object({ value: z.string().nullable(), count: z.number(), worst: z.number() })

export async function countMatches(db: Tx, where: Prisma.Sql): Promise<number> {
  const rows = await db.$queryRaw`SELECT count(*)::int AS count FROM findings WHERE ${where}`
  return z.tuple([z.object({ count: z.number() })]).parse(rows)[0].count
}

/** One page of findings; grouped ones come biggest group first, those without a file or app last. */
export async function selectPage(
  db: Tx,
  { where, sort, group, limit, offset }: { where: Prisma.Sql; sort: FindingSort; group: FindingGroup; limit: number; offset: number },
): Promise<FindingRow[]> {
  const page = Prisma.sql`LIMIT ${limit} OFFSET ${offset}`
  const rows =
    group === 'none'
      ? await db.$queryRaw`SELECT ${FINDING_COLUMNS} FROM findings WHERE ${where} ORDER BY ${ORDER[sort]} ${page}`
      : await db.$queryRaw`
          SELECT ${FINDING_COLUMNS} FROM
            (SELECT *, count(*) OVER (PARTITION BY ${GROUP_COLUMN[group]}) AS group_size FROM findings WHERE ${where}) AS grouped
          ORDER BY ${GROUP_COLUMN[group]} IS NULL, group_size DESC, ${GROUP_COLUMN[group]}, ${ORDER[sort]} ${page}`
  return z.array(findingRow).parse(rows)
}

/** The groups of all pages, in the order of selectPage. */
export async function listGroups(db: Tx, { where, group }: { where: Prisma.Sql; group: 'app' | 'file' }) {
  const column = GROUP_COLUMN[group]
  const rows = await db.$queryRaw`
    SELECT ${column} AS value, count(*)::int AS count, min(severity_rank)::int AS worst FROM findings WHERE ${where}
    GROUP BY ${column} ORDER BY ${column} IS NULL, 2 DESC, 1 LIMIT ${MAX_GROUPS}`
  return z
    .array(groupRow)
    .parse(rows)
    .map(({ worst, ...row }) => ({ ...row, worst: SEVERITIES[worst] ?? 'minor' }))
}
