import type { Language } from '../../engine/audit.ts'
import type { Vigie } from '../vigie.ts'

/** Null forgets the choice: Shopify's own language is used again. */
export declare function saveStaffLanguage(
  vigie: Pick<Vigie, 'db'>,
  input: { shopId: string; staffId: string; language: Language | null },
): Promise<void>
