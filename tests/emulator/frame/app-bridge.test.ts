import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../../support/browser.ts'
import { startAdmin, visit } from './admin.ts'

let browser: Browser
let admin: Awaited<ReturnType<typeof startAdmin>>

beforeAll(async () => {
  browser = await openBrowser()
  admin = await startAdmin()
  for (const shop of ['messy', 'tidy']) await fetch(`${admin.origin}/__emulator/shops/${shop}/install`, { method: 'POST' })
})

afterAll(async () => {
  await browser.close()
  await admin.close()
})

const home = () => visit(browser, `${admin.origin}/store/messy/apps/vigie?locale=en`)
const claimsOf = (authorization: string | undefined) => JSON.parse(Buffer.from(authorization?.split('.')[1] ?? '', 'base64url').toString())

test('a request to the app carries a session token of this shop, this app and this person', async () => {
  const { press, said } = await home()
  await press('Fetch')
  await expect.poll(said).toContain('fetched')
  const { authorization } = admin.app.requests.findLast(({ path }) => path === '/api/plain') ?? {}
  expect(authorization).toMatch(/^Bearer /)
  const expected = { iss: 'https://messy.myshopify.com/admin', dest: 'https://messy.myshopify.com', aud: 'test-key', sub: '42' }
  expect(claimsOf(authorization)).toMatchObject(expected)
})

test('a refused session token is renewed once and the request sent again', async () => {
  const { press, said } = await home()
  await press('Fetch refused')
  await expect.poll(said).toContain('status 200')
  const sent = admin.app.requests.filter(({ path }) => path === '/api/refused-once').map(({ authorization }) => claimsOf(authorization).jti)
  expect(new Set(sent).size).toBe(2)
})

test('an answer that asks to re-authorise opens that page of the admin', async () => {
  const { page, press } = await home()
  await press('Fetch reauthorize')
  await page.waitForURL('**/store/messy/themes?locale=en')
})

test('a page without a valid token bounces and comes back with one', async () => {
  const { app } = await visit(browser, `${admin.origin}/store/messy/apps/vigie/bounced?locale=en`)
  await expect.poll(() => app.locator('#path').textContent()).toBe('/bounced')
  const bounced = admin.app.requests.find(({ path }) => path.startsWith('/bounced?from=bounce'))
  expect(bounced).toMatchObject({ bounce: true, authorization: expect.stringMatching(/^Bearer /) })
  expect(await app.locator('ui-nav-menu').isVisible()).toBe(false)
  await app.getByRole('button', { name: 'Toast', exact: true }).click()
})

test('toasts show in the admin, and their action and dismissal come back to the app', async () => {
  const { page, press, said } = await home()
  await press('Toast')
  await page.getByText('Scan finished').waitFor()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(said).toBe('undone;')
  await press('Toast')
  await page.locator('.Polaris-Frame-Toast__CloseButton').last().click()
  await expect.poll(said).toBe('undone;dismissed;')
  await press('Error toast')
  await page.getByText('It failed').waitFor()
})

test('the save bar takes the place of the top bar and presses the app’s own buttons', async () => {
  const { page, press, said } = await home()
  await press('Edit')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect.poll(said).toBe('bar shown;saved;')
  await expect.poll(() => page.getByText('Unsaved changes').count()).toBe(0)
})

test('discarding asks first when the save bar wants it', async () => {
  const { page, press, said } = await home()
  await press('Edit')
  await page.getByRole('button', { name: 'Discard', exact: true }).click()
  expect(await said()).toBe('bar shown;')
  await page.getByRole('button', { name: 'Discard changes' }).click()
  await expect.poll(said).toBe('bar shown;discarded;')
})

test('leaving a page with unsaved changes is asked about', async () => {
  const { page, press, app } = await home()
  await press('Edit')
  await page.getByRole('link', { name: 'Findings' }).click()
  await page.getByText('Leave page with unsaved changes?').waitFor()
  expect(await app.locator('#path').textContent()).toBe('/')
  await page.getByRole('button', { name: 'Leave page' }).click()
  await expect.poll(() => app.locator('#path').textContent()).toBe('/findings')
})

test('leaveConfirmation resolves once the merchant agrees', async () => {
  const { page, press, said } = await home()
  await press('Edit')
  await press('Leave')
  await page.getByRole('button', { name: 'Leave page' }).click()
  await expect.poll(said).toContain('left;')
})

test('a form with data-save-bar shows a save bar when it is edited, and submits or resets', async () => {
  const { page, app, said } = await home()
  await app.getByLabel('Note').fill('edited')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect.poll(said).toBe('submitted;')
  await app.getByLabel('Note').fill('again')
  await page.getByRole('button', { name: 'Discard', exact: true }).click()
  await expect.poll(said).toBe('submitted;reset;')
})

test('a modal shows its content and its title bar’s actions, and closes by keyboard', async () => {
  const { press, app, said, page } = await home()
  await press('Modal')
  await app.getByRole('dialog', { name: 'Ignore this finding' }).waitFor()
  await app.getByLabel('Reason').fill('known')
  await app.getByRole('dialog').getByRole('button', { name: 'Ignore', exact: true }).click()
  await expect.poll(said).toBe('ignored;')
  await press('Modal')
  await page.keyboard.press('Escape')
  await expect.poll(() => app.getByRole('dialog').count()).toBe(0)
})

test('a modal with src shows that page of the app, with its own App Bridge', async () => {
  const { press, app, page } = await home()
  await press('Remote modal')
  const inside = app.frameLocator('ui-modal#remote iframe')
  await inside.getByRole('button', { name: 'Toast', exact: true }).click()
  await page.getByText('Scan finished').waitFor()
})

test('title bar actions stand in the admin and press the app’s buttons', async () => {
  const { page, said } = await home()
  await page.getByRole('heading', { name: 'Findings of the day' }).waitFor()
  for (const name of ['Scan now', 'Export', 'Back']) await page.getByRole('button', { name, exact: true }).click()
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('button', { name: 'Archive', exact: true }).click()
  await expect.poll(said).toBe('scan;export;back;archive;')
})

test('a scope is asked for in the admin, granted, and told to the app', async () => {
  const { page, press, said } = await visit(browser, `${admin.origin}/store/tidy/apps/vigie?locale=en`)
  await press('Grant')
  await page.getByText('View languages (read_locales)').waitFor()
  await page.getByRole('button', { name: 'Update access' }).click()
  await expect.poll(said).toBe('granted-all true;')
})

test('the app learns who is signed in', async () => {
  const { press, said } = await home()
  await press('User')
  await expect.poll(said).toBe('ada@shop.example;')
})

test('an address of the admin opens in the admin, not in the frame', async () => {
  const { page, press, app } = await home()
  await press('Products')
  await page.waitForURL('**/store/messy/products?locale=en')
  await page.goBack()
  await app.getByRole('link', { name: 'Theme code' }).click()
  await page.waitForURL('**/store/messy/themes/1?key=layout%2Ftheme.liquid&locale=en')
})
