import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { cleanUp } from '../../../app/services/clean-up.ts'
import { ALL_OPEN } from '../../../app/services/findings-filter.ts'
import { ignoreFindings } from '../../../app/services/ignore-findings.ts'
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
  const settings = { ...STARTING_SETTINGS, retentionDays: 30 }
  await saveSettings(shops.vigie, { shopId: await shops.shopIdOf('north'), actorId: 'staff:42', settings })
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

test('webhook receipts are kept thirty days', async () => {
  const receipt = (webhookId: string, days: number) => {
    const at = new Date(shops.now().getTime() - days * DAYS * 1000)
    return { webhookId, topic: 'themes/publish', payload: {}, triggeredAt: at, receivedAt: at }
  }
  await db().webhookReceipt.createMany({ data: [receipt('young', 29), receipt('old', 31)] })
  await clean()
  expect(await db().webhookReceipt.findMany({ select: { webhookId: true } })).toEqual([{ webhookId: 'young' }])
  await db().webhookReceipt.deleteMany()
})

test('a content that nobody refers to is collected', async () => {
  await db().body.create({ data: { sha256: 'f'.repeat(64), bytes: 1, content: new Uint8Array([1]) } })
  await shops.scan('north')
  await clean()
  expect(await db().body.count()).toBe(2)
})
