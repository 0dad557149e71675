import type { Language } from '../../../engine/audit.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import type { FindingView } from '../finding-views.ts'
import type { FindingsFilter } from '../findings-filter.ts'
import { searchApps } from './app-name.ts'
import { searchAudits } from './audit-texts.ts'

export type FindingsScope = { shopId: string; language: Language; now: Date; newSince: Date | null }

/** The condition on `findings` that a filter means, always within one shop. */
export function whereFindings(scope: FindingsScope, filter: FindingsFilter): Prisma.Sql {
  const conditions = [
    Prisma.sql`shop_id = ${scope.shopId}::uuid`,
    whereView(scope, filter.view),
    ...isOneOf(Prisma.sql`severity`, filter.severities),
    ...isOneOf(Prisma.sql`category`, filter.categories),
    ...isOneOf(Prisma.sql`audit`, filter.audits),
    ...isOneOf(Prisma.sql`app`, filter.apps),
    ...isOneOf(Prisma.sql`file`, filter.files),
    ...matches(scope.language, filter.search.trim()),
  ]
  return Prisma.join(conditions, ' AND ')
}

/** Which view a row of `findings` stands in; `new` ones are open too. */
export function viewOf({ now }: { now: Date }): Prisma.Sql {
  return Prisma.sql`CASE
    WHEN state = 'resolved' THEN 'resolved'
    WHEN ignored_at IS NOT NULL THEN 'ignored'
    WHEN snoozed_until > ${now}::timestamptz THEN 'snoozed'
    ELSE 'open' END`
}

function whereView({ now, newSince }: FindingsScope, view: FindingView): Prisma.Sql {
  const open = Prisma.sql`state = 'open' AND ignored_at IS NULL AND (snoozed_until IS NULL OR snoozed_until <= ${now}::timestamptz)`
  switch (view) {
    case 'open':
      return open
    case 'new':
      return newSince ? Prisma.sql`${open} AND opened_at >= ${newSince}::timestamptz` : Prisma.sql`false`
    case 'ignored':
      return Prisma.sql`state = 'open' AND ignored_at IS NOT NULL`
    case 'snoozed':
      return Prisma.sql`state = 'open' AND ignored_at IS NULL AND snoozed_until > ${now}::timestamptz`
    case 'resolved':
      return Prisma.sql`state = 'resolved'`
  }
}

function isOneOf(column: Prisma.Sql, values: readonly string[]): Prisma.Sql[] {
  if (values.length === 0) return []
  // Only plain equality lets an index that begins with the column give the order too.
  return [values.length === 1 ? Prisma.sql`${column} = ${values[0]}` : Prisma.sql`${column} = ANY(${values})`]
}

function matches(language: Language, search: string): Prisma.Sql[] {
  if (!search) return []
  const pattern = `%${search.replace(/[\\%_]/g, '\\$&')}%`
  return [
    Prisma.sql`(file ILIKE ${pattern} OR "values"::text ILIKE ${pattern} OR app ILIKE ${pattern}
      OR audit = ANY(${searchAudits(search, language)}) OR app = ANY(${searchApps(search)}))`,
  ]
}
