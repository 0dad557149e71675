import type { Language } from '../../engine/audit.ts'
import type { Vigie } from '../vigie.ts'

/** Null forgets the choice: Shopify's own language is used again. */
export async function saveStaffLanguage(
  vigie: Pick<Vigie, 'db'>,
  { shopId, staffId, language }: { shopId: string; staffId: string; language: Language | null },
): Promise<void> {
  await vigie.db.staffPreference.upsert({
    where: { shopId_staffId: { shopId, staffId } },
    create: { shopId, staffId, locale: language },
    update: { locale: language },
  })
}
