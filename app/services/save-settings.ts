import type { Vigie } from '../vigie.ts'
import type { Settings } from './settings-schema.ts'

/** Saves the shop's choices and plans the next scan by them. */
export declare function saveSettings(
  vigie: Pick<Vigie, 'db' | 'now'>,
  input: { shopId: string; actorId: string; settings: Settings },
): Promise<{ nextScanAt: Date }>
