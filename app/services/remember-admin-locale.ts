import type { Vigie } from '../vigie.ts'

/** Keeps the language in which Shopify shows this person the admin: only documents carry it, later data requests do not. */
export async function rememberAdminLocale(
  vigie: Pick<Vigie, 'db'>,
  { shopId, staffId, locale }: { shopId: string; staffId: string; locale: string },
): Promise<void> {
  await vigie.db.staffPreference.upsert({
    where: { shopId_staffId: { shopId, staffId } },
    create: { shopId, staffId, adminLocale: locale },
    update: { adminLocale: locale },
  })
}
