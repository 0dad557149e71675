import type { Language } from '../../engine/audit.ts'
import type { Vigie } from '../vigie.ts'
import type { FindingsSelection } from './findings-filter.ts'
import type { Decided } from './ignore-findings.ts'

/** Back to open: ends an ignore or a snooze; can be undone like them. */
export declare function stopIgnoring(
  vigie: Pick<Vigie, 'db' | 'now'>,
  input: { shopId: string; actorId: string; language: Language; selection: FindingsSelection },
): Promise<Decided>
