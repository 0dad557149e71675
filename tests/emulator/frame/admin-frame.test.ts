import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openBrowser, PHONE } from '../../support/browser.ts'
import { startAdmin, visit } from './admin.ts'

let browser: Browser
let admin: Awaited<ReturnType<typeof startAdmin>>

beforeAll(async () => {
  browser = await openBrowser()
  admin = await startAdmin()
})

beforeEach(async () => {
  await control('POST', '/reset')
  await control('POST', '/shops/messy/install')
})

afterAll(async () => {
  await browser.close()
  await admin.close()
})

const control = (method: string, path: string) => fetch(`${admin.origin}/__emulator${path}`, { method }).then(answer => answer.json())
const open = (path: string) => visit(browser, admin.origin + path)

test('the app is opened with the admin’s signed parameters', async () => {
  const { page } = await open('/store/messy/apps/vigie/findings?view=new&locale=fr')
  const src = new URL((await page.locator('iframe').getAttribute('src')) ?? '')
  expect(src.pathname).toBe('/findings')
  expect(Object.fromEntries(src.searchParams)).toMatchObject({ view: 'new', embedded: '1', locale: 'fr', shop: 'messy.myshopify.com' })
  expect(atob(src.searchParams.get('host') ?? '')).toBe('admin.shopify.com/store/messy')
})

test('the address follows the app, goes back, and survives a reload', async () => {
  const { page, app } = await open('/store/messy/apps/vigie?locale=en')
  const path = () => app.locator('#path').textContent()
  await page.getByRole('link', { name: 'Findings' }).click()
  await page.waitForURL('**/store/messy/apps/vigie/findings?locale=en')
  await page.getByRole('link', { name: 'Settings' }).first().click()
  await page.waitForURL('**/store/messy/apps/vigie/settings?locale=en')
  await page.goBack()
  await expect.poll(path).toBe('/findings')
  await page.waitForURL('**/store/messy/apps/vigie/findings?locale=en')
  await page.reload()
  await expect.poll(path).toBe('/findings')
})

test('an app that is not installed is installed from its page, with the scopes that it asks', async () => {
  const { page, app } = await open('/store/tidy/apps/vigie/findings?locale=en')
  await page.getByText('View themes (read_themes)').waitFor()
  await page.getByRole('button', { name: 'Install app' }).click()
  await expect.poll(() => app.locator('#path').textContent()).toBe('/findings')
})

test('another shop and another language are one menu away', async () => {
  const { page } = await open('/store/messy/apps/vigie/findings?locale=en')
  await page.getByRole('button', { name: 'Language' }).click()
  await page.getByRole('menuitem', { name: 'Français' }).click()
  await page.waitForURL('**/store/messy/apps/vigie/findings?locale=fr')
  await page.getByRole('button', { name: 'Boutiques' }).click()
  await page.getByRole('menuitem', { name: 'Northfold' }).click()
  await page.waitForURL('**/store/tidy/apps/vigie?locale=fr')
  await page.getByText('Installer Vigie ?').waitFor()
})

test('on a phone the menu opens from the top bar and nothing is wider than the screen', async () => {
  const { page, app } = await visit(browser, `${admin.origin}/store/messy/apps/vigie?locale=fr`, PHONE)
  await page.getByRole('button', { name: 'Activer le menu' }).click()
  await page.getByRole('link', { name: 'Findings' }).click()
  await expect.poll(() => app.locator('#path').textContent()).toBe('/findings')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width)
})

test('the faults drawer throttles, denies a scope and takes it back', async () => {
  const { page } = await open('/store/messy/apps/vigie?locale=en')
  await page.getByRole('button', { name: 'Faults' }).click()
  await page.getByRole('button', { name: 'Throttle the next 5 calls' }).click()
  await page.getByRole('button', { name: 'Deny', exact: true }).click()
  await expect.poll(() => page.getByRole('button', { name: 'Remove', exact: true }).count()).toBe(2)
  const planned = (await control('GET', '/faults')).faults.map(({ fault }: { fault: { kind: string } }) => fault.kind)
  expect(planned).toEqual(['throttled', 'access-denied'])
  await page.getByRole('button', { name: 'Remove', exact: true }).first().click()
  await expect.poll(async () => (await control('GET', '/faults')).faults.length).toBe(1)
})

test('the faults drawer edits the theme, adds an app embed, publishes another theme and uninstalls', async () => {
  const { page } = await open('/store/messy/apps/vigie?locale=en')
  const text = (file: string) => fetch(`${admin.origin}/__emulator/shops/messy/themes/live/files/${file}`).then(answer => answer.text())
  await page.getByRole('button', { name: 'Faults' }).click()
  await page.getByRole('button', { name: 'Add a blocking script to the layout' }).click()
  await page.getByRole('button', { name: 'Install an app embed (Klaviyo)' }).click()
  await page.getByRole('button', { name: 'Remove the app embed' }).waitFor()
  expect(await text('layout/theme.liquid')).toContain('<script src="https://')
  expect(await text('config/settings_data.json')).toContain('shopify://apps/klaviyo')
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await page.getByText('Live: Soldes').waitFor()
  await page.getByRole('button', { name: 'Uninstall Vigie' }).click()
  await page.getByText('Install Vigie?').waitFor()
})

test('a theme file is edited at the address that apps link to', async () => {
  const [theme] = (await control('GET', '/shops/messy')).themes
  const { page } = await open(`/store/messy/themes/${theme.id}?key=layout/theme.liquid&locale=en`)
  await page.getByRole('textbox', { name: 'layout/theme.liquid' }).fill('<html>mended</html>')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  const file = `${admin.origin}/__emulator/shops/messy/themes/live/files/layout/theme.liquid`
  await expect.poll(() => fetch(file).then(answer => answer.text())).toBe('<html>mended</html>')
})

test('an app that asks for a page by its client id is led to the one with its handle', async () => {
  const { page } = await open('/store/messy/apps/test-key/findings?locale=en')
  await page.waitForURL('**/store/messy/apps/vigie/findings?locale=en')
})

test('a server that asks for more scopes leads to a page that grants them', async () => {
  const { page, app } = await open('/store/messy/oauth/install?client_id=test-key&optional_scopes=read_locales&locale=en')
  await page.getByText('View languages (read_locales)').waitFor()
  await page.getByRole('button', { name: 'Update access' }).click()
  await app.locator('#path').waitFor()
  expect((await control('GET', '/shops/messy')).installation.scopes).toContain('read_locales')
})
