import type { Vigie } from '../vigie.ts'
import type { ScanItem } from './scan-item.ts'

/** Newest first; ask again with `next` for older ones. */
export declare function listScans(
  vigie: Pick<Vigie, 'db' | 'now'>,
  input: { shopId: string; cursor: string | null; pageSize: number },
): Promise<{ scans: ScanItem[]; next: string | null }>
