import type { Vigie } from '../vigie.ts'
import type { ScanItem } from './scan-item.ts'

/** The unfinished scan of the shop, or else its newest one; null before the first. Cheap: pages ask every second. */
export declare function readScanProgress(vigie: Pick<Vigie, 'db' | 'now'>, input: { shopId: string }): Promise<ScanItem | null>
