import { createHash } from 'node:crypto'
import { compress } from '../../app/services/bodies/compress.ts'
import { writeCursor } from '../../app/services/cursor.ts'
import { connectToEmulator } from './connected-shop.ts'
import { openTestDatabase } from './database.ts'
import { shopOf } from './emulated-shop.ts'
import { dataRequest } from './page-request.ts'
import { type SeededShop, seedFindings, seedScan, seedShop } from './seed.ts'

/** Stands in all that is the north shop's and in nothing else. */
export const SECRET = 'north-only'

const at = new Date('2026-11-20T08:00:00Z')
const later = new Date('2026-11-20T09:00:00Z')

export type Ids = Record<
  'finding' | 'change' | 'scan' | 'batch' | 'subject' | 'shop' | 'staff' | 'domain' | 'file' | 'app' | 'cursor',
  string
>

/** Two shops that are signed in: whatever north has, south has an ordinary one of too. */
export async function openTwoShops() {
  const database = await openTestDatabase()
  const connected = await connectToEmulator(database, [shopOf('north', []), shopOf('south', [])])
  const { db } = database
  for (const handle of ['north', 'south']) await db.shop.deleteMany({ where: { domain: `${handle}.myshopify.com` } })
  const north = await seedShop(db, { domain: 'north.myshopify.com', scannedAt: at })
  const south = await seedShop(db, { domain: 'south.myshopify.com', scannedAt: at })
  for (const handle of ['north', 'south']) await connected.shopify.authenticate.admin(dataRequest(connected.idToken(handle, {})))
  await fill(south, 'south-only')
  const ids = await fill(north, SECRET)

  /** A row for each finding, decision, scan … that a shop has, in every table that holds any. */
  async function rowsOf({ shopId }: SeededShop) {
    const { rows: tables } = await database.executeSql(
      "SELECT table_name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'shop_id'",
    )
    const names = ['shops', ...tables.map(({ table_name }) => String(table_name))]
    return Object.fromEntries(
      await Promise.all(
        names.map(async name => {
          const column = name === 'shops' ? 'id' : 'shop_id'
          const { rows } = await database.executeSql(
            `SELECT to_jsonb(t) AS row FROM "${name}" AS t WHERE ${column} = '${shopId}' ORDER BY to_jsonb(t)::text`,
          )
          return [name, rows.map(({ row }) => row)] as const
        }),
      ),
    )
  }

  async function fill({ shopId, subjectId, scanId }: SeededShop, mark: string): Promise<Ids> {
    const file = `snippets/${mark}.liquid`
    const { id: scan } = await seedScan(db, { shopId, subjectId, at: later, baseline: false })
    const app = await fillInventory({ shopId, scan, file, mark })
    const sha256 = createHash('sha256').update(mark).digest('hex')
    await db.body.create({ data: { sha256, bytes: mark.length, content: await compress(mark) } })
    await db.fileVersion.create({ data: { shopId, subjectId, path: file, sha256, bytes: mark.length, from: at } })
    const [finding = ''] = await seedFindings(db, { shopId, subjectId, scanId }, [{ file, app: mark, src: mark }])
    await db.finding.update({ where: { id: finding }, data: { sha256 } })
    await db.findingInterval.create({ data: { shopId, findingId: finding, openedScanId: scan, openedAt: at } })
    const changed = { kind: 'file-added', path: file, afterSha256: sha256, happenedAt: at, detectedAt: at, details: {} }
    const { id: change } = await db.change.create({ data: { shopId, subjectId, scanId: scan, ...changed } })
    await db.shop.update({ where: { id: shopId }, data: { name: mark } })
    await db.shopSettings.create({ data: { shopId, data: {}, actorId: mark } })
    await db.capability.create({ data: { shopId, key: mark, state: 'granted', checkedAt: at } })
    const batch = crypto.randomUUID()
    const decided = { kind: 'ignore', reason: 'other', note: mark, actorId: mark, decidedAt: at, batchId: batch }
    await db.decision.create({ data: { shopId, findingId: finding, ...decided } })
    const staff = `staff-${mark}`
    await db.staffPreference.create({ data: { shopId, staffId: staff, locale: 'en', adminLocale: 'en' } })
    const domain = mark === SECRET ? 'north.myshopify.com' : 'south.myshopify.com'
    const cursor = writeCursor({ at: new Date('2027-01-01T00:00:00Z'), id: change })
    return { finding, change, scan, batch, subject: subjectId, shop: shopId, staff, domain, file, app, cursor }
  }

  async function fillInventory({ shopId, scan, file, mark }: { shopId: string; scan: string; file: string; mark: string }) {
    const shown = { key: mark, name: mark, kind: 'app', status: 'active', evidence: [{ kind: 'file', file, line: 1 }], removable: [] }
    const copy = { key: mark, name: mark, version: null, file, line: 1, source: 'asset', live: 'yes', statuses: [], advisories: [] }
    const inventory = { apps: [shown], libraries: [copy], installedApps: [] }
    await db.scan.update({ where: { shopId_id: { shopId, id: scan } }, data: { inventory } })
    return mark
  }

  return {
    connected,
    north,
    ids,
    rowsOf,
    async close() {
      await connected.close()
      await database.close()
    },
  }
}

/** Ids of the same kinds that belong to nobody. */
export const NOBODYS: Ids = {
  finding: crypto.randomUUID(),
  change: crypto.randomUUID(),
  scan: crypto.randomUUID(),
  batch: crypto.randomUUID(),
  subject: crypto.randomUUID(),
  shop: crypto.randomUUID(),
  staff: 'staff-nobody',
  domain: 'nobody.myshopify.com',
  file: 'snippets/nobody.liquid',
  app: 'nobody-only',
  cursor: writeCursor({ at: new Date('2027-01-01T00:00:00Z'), id: crypto.randomUUID() }),
}
