import type { Vigie } from '../vigie.ts'
import type { ScanTrigger } from './scan-item.ts'

/** Queues a scan of the live theme; a shop's unfinished scan is returned instead of queueing a second one. */
export declare function requestScan(
  vigie: Pick<Vigie, 'db' | 'queue' | 'now'>,
  input: { shopId: string; trigger: ScanTrigger; actorId: string },
): Promise<{ scanId: string; already: boolean }>
