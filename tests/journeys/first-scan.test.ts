import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { messy } from '../../emulator/shops/messy.ts'
import type { ShopDefinition } from '../../emulator/shops/shop-definition.ts'
import { DESKTOP, openBrowser, PHONE } from '../support/browser.ts'
import { type Stage, setStage } from './harness.ts'
import { sayIn } from './say.ts'
import { visitor } from './visitor.ts'

const FILE = 'sections/announcement.liquid'
const BEFORE = `<p>{{ product.featured_image | img_url: '480x' }}</p>\n{% schema %}{ "name": "Annonce" }{% endschema %}\n`
const AFTER = BEFORE.replace("img_url: '480x'", 'image_url: width: 480')

const cases = [
  { language: 'fr', viewport: DESKTOP },
  { language: 'fr', viewport: PHONE },
  { language: 'en', viewport: DESKTOP },
  { language: 'en', viewport: PHONE },
] as const

const handleOf = ({ language, viewport }: (typeof cases)[number]) => `journey-${language}-${viewport.width}`

/** Each journey starts in a shop of its own, where nothing has happened yet. */
const shops: ShopDefinition[] = cases.map(each => {
  const [live, ...others] = messy.themes
  if (!live) throw new Error('messy has no theme')
  return { ...messy, handle: handleOf(each), themes: [{ ...live, files: { [FILE]: BEFORE } }, ...others] }
})

let browser: Browser
let stage: Stage

beforeAll(async () => {
  browser = await openBrowser()
  stage = await setStage(shops)
})

afterAll(async () => {
  await browser.close()
  await stage.close()
})

test.each(cases)('a merchant installs, scans, ignores, undoes, mends and sees it resolved ($language, $viewport.width px)', async each => {
  const { language, viewport } = each
  const shop = handleOf(each)
  const say = sayIn(language)
  const merchant = await visitor(browser, stage.admin, { shop, language, viewport })
  const { page, app } = merchant
  const onEmulator = async (path: string, init: RequestInit) => (await fetch(`${stage.admin}/__emulator${path}`, init)).json()

  // Slow enough for a person, and this test, to see the progress.
  const slow = await onEmulator('/faults', { method: 'POST', body: JSON.stringify({ kind: 'slow', milliseconds: 700, shop }) })
  await merchant.open('')
  await page.getByRole('button', { name: language === 'fr' ? 'Installer l’application' : 'Install app' }).click()
  await app.getByText(say('verdict.first-scan-running')).waitFor()
  await app.getByRole('progressbar').first().waitFor()
  await merchant.look('1-first-scan')
  await onEmulator(`/faults/${slow.id}`, { method: 'DELETE' })
  await app.getByRole('heading', { name: say('actions.title') }).waitFor({ timeout: 60_000 })
  await merchant.look('2-home')

  await merchant.open('/app/findings')
  await merchant.look('3-findings')
  await merchant.search('/app/findings', FILE)
  const found = app.locator('[data-primary-link]')
  await found.first().waitFor()
  await merchant.look('4-findings-of-file')
  expect(await found.count()).toBe(1)
  await found.click()
  await app.getByText(say('finding.fix')).waitFor()
  await merchant.look('5-finding')
  await page.reload()
  await app.getByText(say('finding.fix')).waitFor()

  await merchant.act(say('decision.ignore'))
  await app.getByRole('dialog', { name: say('decision.ignore.title', { count: 1 }) }).waitFor()
  await merchant.look('6-ignore')
  await app
    .getByRole('dialog')
    .getByRole('button', { name: say('decision.ignore.confirm'), exact: true })
    .click()
  await page.getByText(say('decision.ignore.done', { count: 1 })).waitFor()
  await merchant.look('7-ignored')
  await page.getByRole('button', { name: say('decision.undo'), exact: true }).click()
  await page.getByText(say('decision.undo.done', { count: 1 })).waitFor()

  const theme = stage.emulator.state.shop(shop)?.themes.keys().next().value
  await onEmulator(`/shops/${shop}/themes/live/files/${FILE}`, { method: 'PUT', body: AFTER })
  await onEmulator('/log', { method: 'DELETE' })
  await merchant.open('/app')
  await merchant.press(say('scan.now'))
  await page.getByText(say('scan.finished', { opened: 0, resolved: 1 })).waitFor({ timeout: 60_000 })
  await merchant.look('8-rescanned')
  expect((await onEmulator(`/log?shop=${shop}`, { method: 'GET' })).summary.bodies).toEqual([`${theme}/${FILE}`])

  // A scan that has ended before the page reads itself anew is announced all the same.
  await merchant.open('/app')
  const ended = { done: { scanId: 'over in a moment', already: false }, refused: null }
  await page.route('**/app/scan', route => (route.request().method() === 'POST' ? route.fulfill({ json: ended }) : route.fallback()))
  await merchant.press(say('scan.now'))
  await page.getByText(say('scan.finished', { opened: 0, resolved: 1 })).waitFor({ timeout: 30_000 })

  await merchant.search('/app/findings', FILE, { view: 'resolved' })
  await found.click()
  await app
    .getByText(/Resolved|Résolu/)
    .first()
    .waitFor()
  await merchant.look('9-resolved')
  await merchant.open('/app/changes')
  await merchant.look('10-changes')
  await app.getByRole('link', { name: say('change.file-modified', { path: FILE }) }).click()
  await app.getByText("img_url: '480x'").waitFor()
  await app.getByText('image_url: width: 480').waitFor()
  await merchant.look('11-change')

  await merchant.search('/app/apps', 'nothing is called this')
  await app.getByText(say('apps.empty.filtered')).waitFor()
  await merchant.look('12-no-app')
  await app.getByRole('link', { name: say('findings.clear') }).click()
  await app.getByRole('link', { name: 'Judge.me' }).waitFor()
  await merchant.look('13-apps')
  // A search that has been cleared stays so.
  expect(await app.getByText(say('apps.empty.filtered')).count()).toBe(0)
  await app.getByRole('link', { name: 'Judge.me' }).click()
  await app.getByText('snippets/judgeme_core.liquid').first().waitFor()
  await merchant.look('14-app')
  await merchant.search('/app/libraries', 'jquery 1.9')
  await merchant.press(/jQuery.*\d (flaws|failles)/)
  await app.getByRole('link', { name: 'CVE-2015-9251' }).waitFor()
  await merchant.look('15-libraries')
  expect(merchant.errors).toEqual([])
  expect(stage.printed()).toBe('')
})
