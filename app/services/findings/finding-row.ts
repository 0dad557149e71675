import { z } from 'zod'
import { CATEGORIES, FINDING_KINDS, SEVERITIES } from '../../../engine/audit.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import type { FindingItem, FindingStatus } from '../finding-item.ts'
import { nameApp } from './app-name.ts'
import { describeFinding } from './audit-texts.ts'
import type { FindingsScope } from './where-findings.ts'

export const FINDING_COLUMNS = Prisma.sql`id, audit, category, kind, severity, state, app, place, "values", measured,
  opened_at AS "openedAt", resolved_at AS "resolvedAt", ignored_at AS "ignoredAt", snoozed_until AS "snoozedUntil"`

export const findingPlace = z.discriminatedUnion('type', [
  z.object({ type: z.literal('file'), file: z.string(), line: z.number(), lines: z.array(z.number()).optional() }),
  z.object({ type: z.literal('url'), url: z.string(), locale: z.string().optional(), market: z.string().optional() }),
  z.object({ type: z.literal('app'), app: z.string() }),
  z.object({ type: z.literal('shop') }),
])

/** A row of FINDING_COLUMNS, or of Prisma's model of the same names. */
export const findingRow = z.object({
  id: z.string(),
  audit: z.string(),
  category: z.enum(CATEGORIES),
  kind: z.enum(FINDING_KINDS),
  severity: z.enum(SEVERITIES),
  state: z.enum(['open', 'resolved']),
  app: z.string().nullable(),
  place: findingPlace,
  values: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  measured: z.record(z.string(), z.union([z.number(), z.string()])),
  openedAt: z.date(),
  resolvedAt: z.date().nullable(),
  ignoredAt: z.date().nullable(),
  snoozedUntil: z.date().nullable(),
})

export type FindingRow = z.infer<typeof findingRow>

/** A stored finding in the reader's language. */
export function toFindingItem(row: FindingRow, { language, now, newSince }: Omit<FindingsScope, 'shopId'>): FindingItem {
  const { title, finding } = describeFinding(row, language)
  const status = statusOf(row, now)
  return {
    id: row.id,
    audit: row.audit,
    category: row.category,
    kind: row.kind,
    severity: row.severity,
    title,
    message: finding,
    place: row.place,
    app: row.app === null ? null : nameApp(row.app),
    status,
    isNew: status.state === 'open' && newSince !== null && row.openedAt >= newSince,
    openedAt: row.openedAt,
  }
}

function statusOf(row: FindingRow, now: Date): FindingStatus {
  if (row.state === 'resolved') return { state: 'resolved', at: row.resolvedAt ?? row.openedAt }
  if (row.ignoredAt) return { state: 'ignored', at: row.ignoredAt }
  if (row.snoozedUntil && row.snoozedUntil > now) return { state: 'snoozed', until: row.snoozedUntil }
  return { state: 'open' }
}
