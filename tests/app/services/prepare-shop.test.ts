import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { prepareShop } from '../../../app/services/prepare-shop.ts'
import { readSettings } from '../../../app/services/read-settings.ts'
import { readVisitor } from '../../../app/services/read-visitor.ts'
import { rememberAdminLocale } from '../../../app/services/remember-admin-locale.ts'
import { saveSettings } from '../../../app/services/save-settings.ts'
import { saveStaffLanguage } from '../../../app/services/save-staff-language.ts'
import { minuteOfShop } from '../../../app/services/schedule/minute-of-shop.ts'
import { STARTING_SETTINGS } from '../../../app/services/settings-schema.ts'
import { dataRequest } from '../../support/page-request.ts'
import { openScanningShops, type ScanningShops } from '../../support/scanning-shops.ts'

let shops: ScanningShops
let shopId: string
beforeAll(async () => {
  shops = await openScanningShops({ north: { 'layout/theme.liquid': '' }, south: { 'layout/theme.liquid': '' } })
})
afterAll(() => shops.close())
beforeEach(async () => {
  await shops.reset()
  shops.queue.sent.length = 0
  shopId = await shops.shopIdOf('north')
})

const prepare = () => prepareShop(shops.vigie, { shopId, signal: new AbortController().signal })
/** The shop as we know it was at another address; opened at its new one, it looks like a new shop. */
async function arriveFromAnotherAddress() {
  await shops.database.db.session.deleteMany({ where: { shopId } })
  await shops.database.db.shop.update({ where: { id: shopId }, data: { domain: 'old-name.myshopify.com' } })
  await shops.shopify.authenticate.admin(dataRequest(shops.idToken('north', {})))
}
const scanJobs = () => shops.queue.sent.filter(job => job.name === 'scan-shop')

test('an installed shop is known, scanned at once and planned by its own clock', async () => {
  await prepare()
  const shop = await shops.database.db.shop.findUniqueOrThrow({ where: { id: shopId } })
  expect(shop).toMatchObject({ name: 'The north shop', ianaTimezone: 'Europe/Paris', currencyCode: 'EUR' })
  expect(shop.gid).toMatch(/^gid:\/\/shopify\/Shop\/\d+$/)
  expect(shop.nextScanAt?.getUTCMinutes()).toBe(minuteOfShop(shopId))
  expect(shop.nextScanAt?.getTime()).toBeGreaterThan(shops.now().getTime())
  expect(scanJobs()).toHaveLength(1)
  expect(await shops.database.db.scan.findMany({ where: { shopId } })).toMatchObject([{ state: 'queued', trigger: 'install' }])
})

test('preparing twice asks for one scan; again after a scan that failed', async () => {
  await prepare()
  await prepare()
  expect(scanJobs()).toHaveLength(1)
  await shops.database.db.scan.updateMany({ where: { shopId }, data: { state: 'finished' } })
  await prepare()
  expect(scanJobs()).toHaveLength(1)
  await shops.database.db.scan.updateMany({ where: { shopId }, data: { state: 'failed' } })
  await prepare()
  expect(scanJobs()).toHaveLength(2)
})

test('what Shopify grants is probed and kept', async () => {
  await prepare()
  const { capabilities, installation } = await readSettings(shops.vigie, { shopId, staffId: '42' })
  expect(capabilities).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ key: 'read-themes', state: 'granted' }),
      expect.objectContaining({ key: 'installed-apps', state: 'denied' }),
    ]),
  )
  expect(installation?.scopes).toContain('read_themes')
})

test('a shop that was uninstalled meanwhile is left alone', async () => {
  await shops.database.db.installation.updateMany({ where: { shopId }, data: { uninstalledAt: shops.now() } })
  await prepare()
  expect(scanJobs()).toEqual([])
})

test('a shop that has changed its address is the shop it was', async () => {
  await prepare()
  await shops.scan('north')
  await saveSettings(shops.vigie, { shopId, actorId: 'staff:42', settings: { ...STARTING_SETTINGS, retentionDays: 90 } })
  await arriveFromAnotherAddress()
  const newcomerId = await shops.shopIdOf('north')
  expect(newcomerId).not.toBe(shopId)
  shops.queue.sent.length = 0
  await prepareShop(shops.vigie, { shopId: newcomerId, signal: new AbortController().signal })
  expect(await shops.shopIdOf('north')).toBe(shopId)
  expect(await shops.database.db.shop.count()).toBe(2)
  expect(shops.queue.sent).toContainEqual({ name: 'prepare-shop', input: { shopId } })
  await prepare()
  expect(await shops.scan('north')).toMatchObject({ state: 'finished', baseline: false, filesFetched: 0 })
  expect((await readSettings(shops.vigie, { shopId, staffId: '42' })).settings.retentionDays).toBe(90)
  expect(await shops.database.db.installation.findMany({ where: { shopId } })).toMatchObject([{ uninstalledAt: null }])
})

test('an address that changed between an uninstall and an install takes the new installation along', async () => {
  await prepare()
  const gone = { uninstalledAt: shops.now() }
  await shops.database.db.installation.updateMany({ where: { shopId }, data: gone })
  await arriveFromAnotherAddress()
  await prepareShop(shops.vigie, { shopId: await shops.shopIdOf('north'), signal: new AbortController().signal })
  const installations = await shops.database.db.installation.findMany({ where: { shopId }, orderBy: { installedAt: 'asc' } })
  expect(installations).toMatchObject([gone, { uninstalledAt: null }])
})

test('settings are kept per shop, with who changed them', async () => {
  const settings = { ...STARTING_SETTINGS, retentionDays: 90 }
  await saveSettings(shops.vigie, { shopId, actorId: 'staff:42', settings })
  expect(await readSettings(shops.vigie, { shopId, staffId: '42' })).toMatchObject({ settings, changed: { actorId: 'staff:42' } })
  const other = await readSettings(shops.vigie, { shopId: await shops.shopIdOf('south'), staffId: '42' })
  expect(other).toMatchObject({ settings: STARTING_SETTINGS, changed: null })
})

test('settings stored by an older version are completed with what is new', async () => {
  await shops.database.db.shopSettings.create({ data: { shopId, actorId: 'staff:1', data: { scan: { hour: 9 } } } })
  const { settings } = await readSettings(shops.vigie, { shopId, staffId: '42' })
  expect(settings).toEqual({ ...STARTING_SETTINGS, scan: { ...STARTING_SETTINGS.scan, hour: 9 } })
})

test('settings out of bounds are refused', async () => {
  const settings = { ...STARTING_SETTINGS, retentionDays: 5 }
  await expect(saveSettings(shops.vigie, { shopId, actorId: 'staff:42', settings })).rejects.toThrow('retentionDays')
})

test('a person’s language is theirs in this shop alone, and can be forgotten', async () => {
  const visitor = (domain: string, staffId: string) => readVisitor(shops.vigie, { domain: `${domain}.myshopify.com`, staffId })
  await rememberAdminLocale(shops.vigie, { shopId, staffId: '42', locale: 'fr-CA' })
  await saveStaffLanguage(shops.vigie, { shopId, staffId: '42', language: 'en' })
  expect(await visitor('north', '42')).toMatchObject({ shopId, language: 'en', adminLocale: 'fr-CA' })
  expect(await visitor('north', '43')).toMatchObject({ language: null, adminLocale: null })
  expect(await visitor('south', '42')).toMatchObject({ language: null })
  await saveStaffLanguage(shops.vigie, { shopId, staffId: '42', language: null })
  expect(await visitor('north', '42')).toMatchObject({ language: null, adminLocale: 'fr-CA' })
  await expect(visitor('nowhere', '42')).rejects.toMatchObject({ code: 'SHOP_NOT_FOUND' })
})
