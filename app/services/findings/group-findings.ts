import { z } from 'zod'
import { SEVERITIES, type Severity } from '../../../engine/audit.ts'
import type { Tx } from '../../db.server.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import type { FindingGroup } from '../finding-views.ts'
import { FINDING_COLUMNS, type FindingRow, findingRow } from './finding-row.ts'
import { type Page, selectPage } from './select-page.ts'
import { orderOf } from './sort-findings.ts'

type GroupedBy = Exclude<FindingGroup, 'none'>

const COLUMN: Record<GroupedBy, Prisma.Sql> = { app: Prisma.sql`app`, file: Prisma.sql`file` }

export type GroupCount = { value: string | null; count: number; worst: Severity }

const groupRow = z.object({ value: z.string().nullable(), count: z.number(), worst: z.number() })

/** Every group, biggest first; findings without a file or app come last. */
export async function countGroups(db: Tx, { where, group }: { where: Prisma.Sql; group: GroupedBy }): Promise<GroupCount[]> {
  const column = COLUMN[group]
  const rows = await db.$queryRaw`
    SELECT ${column} AS value, count(*)::int AS count, min(severity_rank)::int AS worst FROM findings WHERE ${where}
    GROUP BY ${column} ORDER BY ${column} IS NULL, 2 DESC, 1`
  const groups = z.array(groupRow).parse(rows)
  return groups.map(({ worst, ...row }) => ({ ...row, worst: SEVERITIES[worst] ?? 'minor' }))
}

type GroupedPage = Page & { group: GroupedBy; groups: readonly GroupCount[] }

/** One page of the findings, group by group: only the groups that the page shows are sorted. */
export async function selectGroupedPage(db: Tx, { group, groups, ...page }: GroupedPage): Promise<FindingRow[]> {
  const { shown, skipped } = groupsOnPage(groups, page)
  const offset = page.offset - skipped
  const [first, ...others] = shown
  if (!first) return []
  const column = COLUMN[group]
  if (others.length === 0) {
    const where = Prisma.sql`${page.where} AND ${first.value === null ? Prisma.sql`${column} IS NULL` : Prisma.sql`${column} = ${first.value}`}`
    return selectPage(db, { ...page, where, offset, total: first.count })
  }
  const values = shown.flatMap(({ value }) => (value === null ? [] : [value]))
  const orNone = shown.some(({ value }) => value === null) ? Prisma.sql`OR ${column} IS NULL` : Prisma.empty
  const rows = await db.$queryRaw`
    SELECT ${FINDING_COLUMNS} FROM findings WHERE ${page.where} AND (${column} = ANY(${values}) ${orNone})
    ORDER BY array_position(${values}::text[], ${column}) NULLS LAST, ${orderOf(page.sort).whole} LIMIT ${page.limit} OFFSET ${offset}`
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
