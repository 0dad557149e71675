import { type Language, SEVERITIES } from '../../../engine/audit.ts'
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
    // Every index holds the rank.
    ...isOneOf(
      Prisma.sql`severity_rank`,
      filter.severities.map(severity => SEVERITIES.indexOf(severity)),
    ),
    ...isOneOf(Prisma.sql`category`, filter.categories),
    ...isOneOf(Prisma.sql`audit`, filter.audits),
    ...isOneOf(Prisma.sql`app`, filter.apps),
    ...isOneOf(Prisma.sql`file`, filter.files),
    ...matches(scope.language, filter.search.trim()),
  ]
  return Prisma.join(conditions, ' AND ')
}

/** Open, neither ignored nor asleep: written as the indexes of these are. */
export function standing(now: Date): Prisma.Sql {
  return Prisma.sql`state = 'open' AND ignored_at IS NULL AND (snoozed_until IS NULL OR snoozed_until <= ${now}::timestamptz)`
}

function whereView({ now, newSince }: FindingsScope, view: FindingView): Prisma.Sql {
  const open = standing(now)
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

function isOneOf(column: Prisma.Sql, values: readonly (string | number)[]): Prisma.Sql[] {
  if (values.length === 0) return []
  // Only plain equality lets an index that begins with the column give the order too.
  return [values.length === 1 ? Prisma.sql`${column} = ${values[0]}` : Prisma.sql`${column} = ANY(${values})`]
}

/** Words of a file, an app or a value, or the name of an audit or app. */
function matches(language: Language, search: string): Prisma.Sql[] {
  if (!search) return []
  const audits = searchAudits(search, language)
  const apps = searchApps(search)
  const alternatives = [
    Prisma.sql`strpos(words, lower(${search})) > 0`,
    ...(audits.length > 0 ? [Prisma.sql`audit = ANY(${audits})`] : []),
    ...(apps.length > 0 ? [Prisma.sql`app = ANY(${apps})`] : []),
  ]
  return [Prisma.sql`(${Prisma.join(alternatives, ' OR ')})`]
}
