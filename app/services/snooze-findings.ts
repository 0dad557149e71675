import type { Language } from '../../engine/audit.ts'
import type { Vigie } from '../vigie.ts'
import type { SnoozeDays, SnoozeReason } from './decision-reasons.ts'
import type { FindingsSelection } from './findings-filter.ts'
import type { Decided } from './ignore-findings.ts'

export declare function snoozeFindings(
  vigie: Pick<Vigie, 'db' | 'now'>,
  input: {
    shopId: string
    actorId: string
    language: Language
    selection: FindingsSelection
    days: SnoozeDays
    reason: SnoozeReason
    note: string | null
  },
): Promise<Decided & { until: Date }>
