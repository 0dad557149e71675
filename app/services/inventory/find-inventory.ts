import type { z } from 'zod'
import type { Tx } from '../../db.server.ts'
import { editorUrl } from '../editor-url.ts'
import { storedInventory } from './stored-inventory.ts'

export type FoundInventory = z.infer<typeof storedInventory> & {
  subjectId: string
  scannedAt: Date
  themeName: string
  /** A file's page in the shop's code editor. */
  editorUrlOf: (file: string) => string | null
}

/** What the last finished scan of the live theme found it made of; null before the first. */
export async function findInventory(db: Tx, shopId: string): Promise<FoundInventory | null> {
  const scan = await db.scan.findFirst({
    where: { shopId, state: 'finished', subject: { kind: 'live-theme' } },
    orderBy: { queuedAt: 'desc' },
    select: {
      subjectId: true,
      finishedAt: true,
      queuedAt: true,
      themeGid: true,
      themeName: true,
      inventory: true,
      shop: { select: { domain: true } },
    },
  })
  if (!scan?.inventory) return null
  const { themeGid, shop } = scan
  return {
    ...storedInventory.parse(scan.inventory),
    subjectId: scan.subjectId,
    scannedAt: scan.finishedAt ?? scan.queuedAt,
    themeName: scan.themeName ?? '',
    editorUrlOf: file => themeGid && editorUrl({ domain: shop.domain, themeGid, file }),
  }
}
