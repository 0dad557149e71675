import type { Language } from '../../engine/audit.ts'
import type { Vigie } from '../vigie.ts'
import type { IgnoreReason } from './decision-reasons.ts'
import type { FindingsSelection } from './findings-filter.ts'

/** `batchId` undoes it. `language` is what a filter's search text was typed against. */
export type Decided = { batchId: string; count: number }

export declare function ignoreFindings(
  vigie: Pick<Vigie, 'db' | 'now'>,
  input: {
    shopId: string
    actorId: string
    language: Language
    selection: FindingsSelection
    reason: IgnoreReason
    note: string | null
  },
): Promise<Decided>
