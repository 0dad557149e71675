import type { Vigie } from '../vigie.ts'

/**
 * A shop whose myshopify.com address has changed comes as a new one. The shop that we know by Shopify's id keeps all that is its own,
 * takes over the newcomer's address, tokens and installation, and is prepared anew; of the newcomer nothing stays.
 */
export async function adoptNewcomer(
  { db, queue, log }: Pick<Vigie, 'db' | 'queue' | 'log'>,
  { knownId, newcomerId }: { knownId: string; newcomerId: string },
): Promise<void> {
  await db.$transaction(async tx => {
    const { domain, installations } = await tx.shop.findUniqueOrThrow({
      where: { id: newcomerId },
      include: { installations: { where: { uninstalledAt: null } } },
    })
    await tx.session.deleteMany({ where: { shopId: knownId } })
    await tx.session.updateMany({ where: { shopId: newcomerId }, data: { shopId: knownId } })
    for (const { id, scopes, confirmedAt } of installations) {
      const { count } = await tx.installation.updateMany({ where: { shopId: knownId, uninstalledAt: null }, data: { scopes, confirmedAt } })
      if (count === 0) await tx.installation.update({ where: { id }, data: { shopId: knownId } })
    }
    await tx.shop.delete({ where: { id: newcomerId } })
    await tx.shop.update({ where: { id: knownId }, data: { domain } })
    await queue.send('prepare-shop', { shopId: knownId }, { tx, singletonKey: knownId })
  })
  log.info({ shopId: knownId, newcomerId }, 'a shop has a new address')
}
