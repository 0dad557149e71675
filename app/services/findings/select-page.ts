import { z } from 'zod'
import { SEVERITIES, type Severity } from '../../../engine/audit.ts'
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

type GroupedBy = Exclude<FindingGroup, 'none'>
type Page = { where: Prisma.Sql; sort: FindingSort; limit: number; offset: number }

export type GroupCount = { value: string | null; count: number; worst: Severity }

export async function countMatches(db: Tx, where: Prisma.Sql): Promise<number> {
  const rows = await db.$queryRaw`SELECT count(*)::int AS count FROM findings WHERE ${where}`
  return z.tuple([z.object({ count: z.number() })]).parse(rows)[0].count
}

export async function selectPage(db: Tx, { where, sort, limit, offset }: Page): Promise<FindingRow[]> {
  const rows = await db.$queryRaw`
    SELECT ${FINDING_COLUMNS} FROM findings WHERE ${where} ORDER BY ${ORDER[sort]} LIMIT ${limit} OFFSET ${offset}`
  return z.array(findingRow).parse(rows)
}

const groupRow = z.object({ value: z.string().nullable(), count: z.number(), worst: z.number() })

/** Every group, biggest first; findings without a file or app come last. */
export async function countGroups(db: Tx, { where, group }: { where: Prisma.Sql; group: GroupedBy }): Promise<GroupCount[]> {
  const column = GROUP_COLUMN[group]
  const rows = await db.$queryRaw`
    SELECT ${column} AS value, count(*)::int AS count, min(severity_rank)::int AS worst FROM findings WHERE ${where}
    GROUP BY ${column} ORDER BY ${column} IS NULL, 2 DESC, 1`
  const groups = z.array(groupRow).parse(rows)
  return groups.map(({ worst, ...row }) => ({ ...row, worst: SEVERITIES[worst] ?? 'minor' }))
}

/** One page of the findings, group by group: only the groups that the page shows are sorted. */
export async function selectGroupedPage(
  db: Tx,
  { where, sort, limit, offset, group, groups }: Page & { group: GroupedBy; groups: readonly GroupCount[] },
): Promise<FindingRow[]> {
  const { shown, skipped } = groupsOnPage(groups, { limit, offset })
  const column = GROUP_COLUMN[group]
  const values = shown.flatMap(({ value }) => (value === null ? [] : [value]))
  const orNone = shown.some(({ value }) => value === null) ? Prisma.sql`OR ${column} IS NULL` : Prisma.empty
  const rows = await db.$queryRaw`
    SELECT ${FINDING_COLUMNS} FROM findings WHERE ${where} AND (${column} = ANY(${values}) ${orNone})
    ORDER BY array_position(${values}::text[], ${column}) NULLS LAST, ${ORDER[sort]} LIMIT ${limit} OFFSET ${offset - skipped}`
  return z.array(findingRow).parse(rows)
}

/** The groups that stand on a page, and how many findings stand in those before them. */
function groupsOnPage(groups: readonly GroupCount[], { limit, offset }: { limit: number; offset: number }) {
  let start = 0
  let skipped = 0
  const shown: GroupCount[] = []
  for (const group of groups) {
    const end = start + group.count
    if (end <= offset) skipped = end
    else if (start < offset + limit) shown.push(group)
    start = end
  }
  return { shown, skipped }
}
