import { AppError } from '../errors.ts'
import type { Vigie } from '../vigie.ts'
import type { ChangeFamily, ChangeItem } from './change-item.ts'
import { toChangeItem } from './changes/change-row.ts'
import { countFamilies, findNamedChanges } from './changes/named-changes.ts'
import { type Moment, selectMoments } from './changes/select-moments.ts'
import { parseCursor, writeCursor } from './cursor.ts'
import type { ScanItem } from './scan-item.ts'
import { findScans } from './scans/find-scans.ts'
import { toScanItem } from './scans/scan-row.ts'
import { toWallDay } from './schedule/zoned-time.ts'

export type TimelineItem = { type: 'change'; change: ChangeItem } | { type: 'scan'; scan: ScanItem }

export type TimelineDay = {
  /** `2026-11-22` in the shop's time zone. */
  day: string
  items: TimelineItem[]
}

export type Timeline = {
  days: TimelineDay[]
  /** Ask again with it for older ones; null at the end. */
  next: string | null
  /** How many match the search, whatever the families. */
  counts: Record<ChangeFamily, number>
}

/** The time line, newest first; an empty `families` shows all, `search` matches paths and apps. */
export async function listChanges(
  vigie: Pick<Vigie, 'db' | 'now'>,
  input: { shopId: string; families: ChangeFamily[]; search: string; cursor: string | null; pageSize: number },
): Promise<Timeline> {
  const { shopId, families, search, pageSize } = input
  const shop = await vigie.db.shop.findUnique({ where: { id: shopId }, select: { ianaTimezone: true } })
  if (!shop) throw new AppError('SHOP_NOT_FOUND', { id: shopId })
  const cursor = parseCursor(input.cursor)
  const named = search.trim() ? await findNamedChanges(vigie.db, { shopId, search }) : null
  const found = await selectMoments(vigie.db, { shopId, families, named, cursor, limit: pageSize + 1 })
  const moments = found.slice(0, pageSize)
  const items = await readItems(vigie, shopId, moments)
  const days = Map.groupBy(
    moments.flatMap(({ id, at }) => {
      const item = items.get(id)
      return item ? [{ day: toWallDay(at, shop.ianaTimezone), item }] : []
    }),
    ({ day }) => day,
  )
  const last = moments.at(-1)
  return {
    days: [...days].map(([day, entries]) => ({ day, items: entries.map(({ item }) => item) })),
    next: last && found.length > pageSize ? writeCursor(last) : null,
    counts: await countFamilies(vigie.db, { shopId, named }),
  }
}

async function readItems({ db, now }: Pick<Vigie, 'db' | 'now'>, shopId: string, moments: Moment[]): Promise<Map<string, TimelineItem>> {
  const idsOf = (type: Moment['type']) => moments.filter(moment => moment.type === type).map(({ id }) => id)
  const changes = await db.change.findMany({ where: { shopId, id: { in: idsOf('change') } } })
  const scans = await findScans(db, { shopId, where: { id: { in: idsOf('scan') } }, take: moments.length })
  return new Map<string, TimelineItem>([
    ...changes.map((change): [string, TimelineItem] => [change.id, { type: 'change', change: toChangeItem(change) }]),
    ...scans.map((scan): [string, TimelineItem] => [scan.id, { type: 'scan', scan: toScanItem(scan, now()) }]),
  ])
}
