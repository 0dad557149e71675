import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { cleanUp } from '../../../app/services/clean-up.ts'
import { endInstallation } from '../../../app/services/end-installation.ts'
import { ALL_OPEN } from '../../../app/services/findings-filter.ts'
import { ignoreFindings } from '../../../app/services/ignore-findings.ts'
import { runScan } from '../../../app/services/run-scan.ts'
import { saveSettings } from '../../../app/services/save-settings.ts'
import { STARTING_SETTINGS } from '../../../app/services/settings-schema.ts'
import { openScanningShops, type ScanningShops } from '../../support/scanning-shops.ts'

const DAYS = 86_400
const OLD = "<html><head></head><body>{% include 'a' %}</body></html>"
const NEW = "<html><head></head><body>{% render 'a' %}</body></html>"

let shops: ScanningShops
beforeAll(async () => {
  shops = await openScanningShops({ north: { 'layout/theme.liquid': OLD, 'snippets/a.liquid': 'a' } })
})
afterAll(() => shops.close())
beforeEach(() => shops.reset())

const clean = () => cleanUp(shops.vigie, { signal: new AbortController().signal })
const later = (days: number) => shops.state.clock.advance(days * DAYS)
const db = () => shops.database.db
const keepThirtyDays = async () => {
  const settings = { ...STARTING_SETTINGS, retentionDays: 30 }
  await saveSettings(shops.vigie, { shopId: await shops.shopIdOf('north'), actorId: 'staff:42', settings })
}
const scanAfter = async (layout: string) => {
  shops.write('north', 'layout/theme.liquid', layout)
  return shops.scan('north')
}

test('resolved findings, changes, contents and scans go when they are older than the shop keeps them', async () => {
  await shops.scan('north')
  await scanAfter(NEW)
  later(1)
  await scanAfter(`${NEW}\n`)
  expect(await db().finding.count({ where: { state: 'resolved' } })).toBe(1)
  later(366)
  await clean()
  expect(await db().finding.count({ where: { state: 'resolved' } })).toBe(0)
  expect(await db().change.count()).toBe(0)
  expect(await db().fileVersion.count()).toBe(2)
  expect(await db().body.count()).toBe(2)
  expect(await db().bodyFacts.count()).toBe(2)
})

test('what is younger stays, and its diff with it', async () => {
  await shops.scan('north')
  await scanAfter(NEW)
  later(364)
  await clean()
  expect(await db().finding.count({ where: { state: 'resolved' } })).toBe(1)
  expect(await db().change.count()).toBe(1)
  expect(await db().body.count()).toBe(3)
})

test('open findings and current contents stay, however old', async () => {
  await shops.scan('north')
  const open = await db().finding.count({ where: { state: 'open' } })
  expect(open).toBeGreaterThan(0)
  await keepThirtyDays()
  later(80)
  await clean()
  expect(await db().finding.count({ where: { state: 'open' } })).toBe(open)
  expect(await db().body.count()).toBe(2)
  expect(await shops.scan('north')).toMatchObject({ state: 'finished', filesFetched: 0, openedCount: 0 })
})

test('a decision stays with its finding, though that was resolved long ago', async () => {
  await shops.scan('north')
  const shopId = await shops.shopIdOf('north')
  const selection = { filter: { ...ALL_OPEN, audits: ['deprecated-tag'] } }
  await ignoreFindings(shops.vigie, { shopId, actorId: 'staff:42', language: 'en', selection, reason: 'accepted', note: null })
  await scanAfter(NEW)
  later(4000)
  await clean()
  expect(await db().decision.count()).toBe(1)
  expect(await db().finding.count({ where: { audit: 'deprecated-tag', state: 'resolved' } })).toBe(1)
})

test('webhook receipts are kept thirty days, longer while their work is not done', async () => {
  const receipt = (webhookId: string, { days, isDone }: { days: number; isDone: boolean }) => {
    const at = new Date(shops.now().getTime() - days * DAYS * 1000)
    return { webhookId, topic: 'shop/redact', payload: {}, triggeredAt: at, receivedAt: at, handledAt: isDone ? at : null }
  }
  const data = [
    receipt('young', { days: 29, isDone: true }),
    receipt('old', { days: 31, isDone: true }),
    receipt('waiting', { days: 31, isDone: false }),
  ]
  await db().webhookReceipt.createMany({ data })
  await clean()
  const left = await db().webhookReceipt.findMany({ select: { webhookId: true }, orderBy: { webhookId: 'asc' } })
  expect(left.map(({ webhookId }) => webhookId)).toEqual(['waiting', 'young'])
  await db().webhookReceipt.deleteMany()
})

test('a content that nobody refers to is collected', async () => {
  await db().body.create({ data: { sha256: 'f'.repeat(64), bytes: 1, content: new Uint8Array([1]) } })
  await shops.scan('north')
  await clean()
  expect(await db().body.count()).toBe(2)
})

test('more changes than one transaction deletes all go', async () => {
  await shops.scan('north')
  const { shopId, subjectId, id: scanId } = await db().scan.findFirstOrThrow()
  const at = shops.now()
  const change = { shopId, subjectId, scanId, kind: 'file-modified', path: 'layout/theme.liquid', happenedAt: at, detectedAt: at }
  await db().change.createMany({ data: Array.from({ length: 2500 }, () => change) })
  later(366)
  await clean()
  expect(await db().change.count()).toBe(0)
})

test('a shop that uninstalled is deleted thirty days later, should Shopify never ask for it; one that came back is not', async () => {
  await shops.scan('north')
  const shopId = await shops.shopIdOf('north')
  const uninstalledAt = shops.now()
  await db().$transaction(tx => endInstallation({ tx, now: shops.now }, { shopId, at: uninstalledAt }))
  later(29)
  await clean()
  expect(await db().shop.count()).toBe(1)
  later(2)
  const back = { shopId, scopes: [], installedAt: shops.now(), confirmedAt: shops.now() }
  const { id } = await db().installation.create({ data: back })
  await clean()
  expect(await db().shop.count()).toBe(1)
  await db().installation.delete({ where: { id } })
  await clean()
  expect([await db().shop.count(), await db().body.count(), await db().bodyFacts.count()]).toEqual([0, 0, 0])
})

test('what is rewritten each day takes no more room for it', async ({ skip }) => {
  skip(shops.database.engine === 'postgresql', 'a server’s autovacuum comes when it likes')
  const { id } = await db().shop.findFirstOrThrow()
  const rewrite = async () => {
    for (let times = 1; times <= 80; times++)
      await db().shop.update({ where: { id }, data: { nextScanAt: new Date(times * 1000), name: `${times}`.padEnd(1000, 'x') } })
    await clean()
    const { rows } = await shops.database.executeSql("SELECT pg_relation_size('shops')::int AS bytes")
    return rows[0].bytes
  }
  const once = await rewrite()
  await rewrite()
  await rewrite()
  expect(await rewrite()).toBeLessThanOrEqual(once * 1.2)
})

test('a shop that was never scanned is left alone', async () => {
  later(4000)
  await clean()
  expect(await db().shop.count()).toBe(1)
})

test('a shop whose settings cannot be read keeps no other from its turn, and is told', async () => {
  await shops.scan('north')
  await scanAfter(NEW)
  const broken = await db().shop.create({
    data: { domain: '0.myshopify.com', settings: { create: { data: { retentionDays: 'x' }, actorId: 'staff:42' } } },
  })
  later(366)
  await expect(clean()).rejects.toThrow('the history of 1 shops could not be cleaned up')
  expect(await db().change.count()).toBe(0)
  await db().shop.delete({ where: { id: broken.id } })
})

test('a scan that wants an old content again while it is cleaned up ends right', async () => {
  await shops.scan('north')
  await scanAfter(NEW)
  await keepThirtyDays()
  later(80)
  // Known by its checksum from a version that the clean-up is about to delete.
  shops.write('north', 'layout/theme.liquid', OLD)
  const { scanId } = await shops.request('north')
  const shopId = await shops.shopIdOf('north')
  const { signal } = new AbortController()
  await Promise.all([runScan(shops.vigie, { shopId, scanId, signal }), clean(), clean()])
  expect(await db().scan.findUniqueOrThrow({ where: { id: scanId } })).toMatchObject({ state: 'finished', attempts: 1, openedCount: 1 })
  expect(await db().finding.count({ where: { audit: 'deprecated-tag', state: 'open' } })).toBe(1)
})

test('the files of a scan are read again when an older worker has thrown away their facts', async () => {
  await shops.scan('north')
  await db().bodyFacts.updateMany({ data: { extractor: 'of-another-version' } })
  await clean()
  expect(await db().bodyFacts.count()).toBe(0)
  expect(await shops.scan('north')).toMatchObject({ state: 'finished', filesFetched: 0, openedCount: 0, resolvedCount: 0 })
  expect(await db().bodyFacts.count()).toBe(2)
})

test('history goes though its shop is being scanned: that shop waits, the others do not', async () => {
  const shopId = await shops.shopIdOf('north')
  const other = await db().shop.create({ data: { domain: 'zz.myshopify.com' } })
  await shops.request('north')
  await db().scan.updateMany({ data: { state: 'running' } })
  const order: string[] = []
  const withLock: typeof shops.vigie.withLock = (key, work) => {
    order.push(key)
    return shops.vigie.withLock(key, work)
  }
  await cleanUp({ ...shops.vigie, withLock }, { signal: new AbortController().signal })
  expect(order).toEqual([`scan:${other.id}`, `scan:${shopId}`])
  await db().shop.delete({ where: { id: other.id } })
})
