import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { expect } from 'vitest'
import { type DESKTOP, openPage } from '../support/browser.ts'
import { accessibilityDefects } from './accessibility-defects.ts'

type Visit = { shop: string; language: 'en' | 'fr'; viewport: typeof DESKTOP }

// Where to keep pictures for people; without it none are taken.
const PICTURES = process.env.JOURNEY_PICTURES

export type Visitor = Awaited<ReturnType<typeof visitor>>

/** A merchant at the admin of one shop; `app` is what the admin frames. */
export async function visitor(browser: Browser, admin: string, { shop, language, viewport }: Visit) {
  const { page, errors } = await openPage(browser, viewport)
  const app = page.frameLocator('iframe[name=app-iframe]')
  const pressed = (name: string | RegExp) => app.getByRole('button', { name, exact: true })
  return {
    page,
    app,
    errors,
    open: (path: string) => page.goto(`${admin}/store/${shop}/apps/vigie${path}?locale=${language}`),
    async press(name: string | RegExp) {
      const button = pressed(name).first()
      await expect.poll(() => button.evaluate(isAlive)).toBe(true)
      await button.click()
    },
    /** Ticks the box of a table's row, the first row being 1; its heading has one too. */
    async choose(row: number) {
      const box = app.locator('table input[type=checkbox]').nth(row)
      await box.waitFor()
      await expect.poll(() => box.evaluate(isAlive)).toBe(true)
      await box.click()
      await expect.poll(() => box.isChecked()).toBe(true)
    },
    search: (path: string, words: string, more: Record<string, string> = {}) =>
      page.goto(`${admin}/store/${shop}/apps/vigie${path}?${new URLSearchParams({ q: words, ...more, locale: language })}`),

    /** A page's action stands on the page, or on a phone in its menu. */
    async act(name: string) {
      const named = pressed(name).or(app.getByRole('link', { name, exact: true }))
      const direct = named.first()
      const menu = app.locator('.Polaris-ActionMenu-RollupActions__RollupActivator button').first()
      await direct.or(menu).first().waitFor()
      await expect.poll(() => direct.or(menu).first().evaluate(isAlive)).toBe(true)
      if (await direct.isVisible()) return direct.click()
      await menu.click()
      await named.first().click()
    },

    /** Takes a picture when pictures are wanted, and looks for what no page may have. */
    async look(name: string) {
      const find = () => page.frames().find(each => each.name() === 'app-iframe')
      await expect.poll(find).toBeDefined()
      const frame = find()
      await frame?.evaluate(stillness)
      if (PICTURES) {
        mkdirSync(PICTURES, { recursive: true })
        await page.screenshot({ path: join(PICTURES, `${language}-${viewport.width}-${name}.png`) })
      }
      expect(await frame?.evaluate(accessibilityDefects, language), `${name} at ${viewport.width} in ${language}`).toEqual([])
    },
  }
}

/** Runs in the page: whether React has taken over what the server drew, so that a press is heard. */
const isAlive = (element: Element) => Object.keys(element).some(key => key.startsWith('__reactProps'))

/** Runs in the page: resolves once nothing has been drawn for a while, so that what comes late is there. */
function stillness(): Promise<void> {
  const QUIET_MS = 400
  const LIMIT_MS = 6000
  return new Promise(resolve => {
    let quiet = setTimeout(done, QUIET_MS)
    const limit = setTimeout(done, LIMIT_MS)
    const observer = new MutationObserver(() => {
      clearTimeout(quiet)
      quiet = setTimeout(done, QUIET_MS)
    })
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
    function done() {
      observer.disconnect()
      clearTimeout(limit)
      resolve()
    }
  })
}
