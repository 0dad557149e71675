import type { Vigie } from '../vigie.ts'
import type { ChangeFamily, ChangeItem } from './change-item.ts'
import type { ScanItem } from './scan-item.ts'

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
  counts: Record<ChangeFamily, number>
}

/** The time line, newest first; an empty `families` shows all, `search` matches paths and apps. */
export declare function listChanges(
  vigie: Pick<Vigie, 'db' | 'now'>,
  input: { shopId: string; families: ChangeFamily[]; search: string; cursor: string | null; pageSize: number },
): Promise<Timeline>
