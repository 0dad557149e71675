import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tidy } from '../../emulator/shops/tidy.ts'
import { DESKTOP, openBrowser } from '../support/browser.ts'
import { type Stage, setStage } from './harness.ts'
import { sayIn } from './say.ts'
import { type Visitor, visitor } from './visitor.ts'

const say = sayIn('en')
let browser: Browser
let stage: Stage
let merchant: Visitor

beforeAll(async () => {
  browser = await openBrowser()
  stage = await setStage([tidy])
  merchant = await visitor(browser, stage.admin, { shop: 'tidy', language: 'en', viewport: DESKTOP })
  await merchant.open('')
  await merchant.page.getByRole('button', { name: 'Install app' }).click()
  await merchant.app.getByRole('heading', { name: say('actions.title') }).waitFor({ timeout: 60_000 })
})

afterAll(async () => {
  await browser.close()
  await stage.close()
})

const inDrawer = (name: string) => merchant.page.getByRole('complementary', { name: 'Faults' }).getByRole('button', { name, exact: true })
const openDrawer = () => merchant.page.getByRole('button', { name: 'Faults', exact: true }).click()

/** Slow enough that the page has seen the scan run before it ends. */
async function slowFirstCall() {
  const slow = { kind: 'slow', milliseconds: 1500, count: 1, operation: 'MainTheme', shop: 'tidy' }
  await fetch(`${stage.admin}/__emulator/faults`, { method: 'POST', body: JSON.stringify(slow) })
}

async function scan(ending: RegExp) {
  await merchant.press(say('scan.now'))
  await merchant.page.getByText(ending).waitFor({ timeout: 90_000 })
}

async function openFindings(): Promise<number> {
  await merchant.open('/app/findings')
  const rows = merchant.app.locator('[data-primary-link]')
  await rows.first().waitFor()
  return rows.count()
}

test('a scan ends right through throttling, a cut connection and an expired token', async () => {
  await openDrawer()
  for (const fault of ['Throttle the next 5 calls', 'Reset the next connection', 'Expire the access token']) {
    await inDrawer(fault).click()
    await expect.poll(() => inDrawer(fault).isEnabled()).toBe(true)
  }
  await inDrawer('Add a blocking script to the layout').click()
  await inDrawer('Remove the blocking script').waitFor()
  await merchant.look('faults-1-drawer')
  await scan(/Scan finished: [1-9]/)
  await merchant.page.goto(`${stage.admin}/store/tidy/apps/vigie/app/findings?view=new&locale=en`)
  await merchant.app.getByText('layout/theme.liquid').first().waitFor()
  await merchant.look('faults-2-new-findings')
})

test('a scan that Shopify denies says so, and takes no finding away', async () => {
  const before = await openFindings()
  await merchant.open('/app')
  await slowFirstCall()
  await openDrawer()
  await inDrawer('Deny').click()
  await expect.poll(() => inDrawer('Remove').count()).toBe(2)
  await scan(/The scan could not finish/)
  await merchant.app.getByText(say('home.failure')).waitFor()
  await merchant.look('faults-3-denied')
  expect(await openFindings()).toBe(before)

  await openDrawer()
  await inDrawer('Remove').click()
  await expect.poll(() => inDrawer('Remove').count()).toBe(0)
  await merchant.open('/app')
  await slowFirstCall()
  await scan(/Scan finished: no new finding, none resolved/)
})

test('settings are kept by the admin’s save bar, which asks before they are left', async () => {
  const { app, page } = merchant
  await merchant.open('/app/settings')
  await app.getByText(say('settings.frequency.weekly'), { exact: true }).click()
  await page.getByRole('button', { name: 'Save', exact: true }).waitFor()
  await merchant.look('settings-1-dirty')
  await page.getByRole('link', { name: say('nav.changes') }).click()
  await page.getByRole('button', { name: 'Stay' }).click()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText(say('settings.saved')).waitFor()
  await page.reload()
  await expect.poll(() => app.getByLabel(say('settings.frequency.weekly'), { exact: true }).isChecked()).toBe(true)
})

test('an app that was uninstalled and installed again finds its history', async () => {
  const before = await openFindings()
  await openDrawer()
  await inDrawer('Uninstall Vigie').click()
  await merchant.page.getByText('Install Vigie?').waitFor()
  const delivered = async () => {
    const { deliveries } = await (await fetch(`${stage.admin}/__emulator/webhooks`)).json()
    return deliveries.filter(({ topic, state }: { topic: string; state: string }) => topic === 'app/uninstalled' && state === 'delivered')
      .length
  }
  await expect.poll(delivered).toBe(1)
  await merchant.page.getByRole('button', { name: 'Install app' }).click()
  await merchant.app.locator('[data-primary-link]').first().waitFor({ timeout: 60_000 })
  await expect.poll(() => merchant.app.locator('[data-primary-link]').count()).toBe(before)
  expect(merchant.errors).toEqual([])
})
