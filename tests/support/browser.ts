import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'

// Bots are refused by apps (isbot answers 410), and headless Chromium says that it is one.
const USER_AGENT = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36'

// The admin and the app are two origins on loopback, which Chromium would ask its user about.
const LOOPBACK = '--disable-features=LocalNetworkAccessChecks,LocalNetworkAccessChecksWebSockets'

export const DESKTOP = { width: 1280, height: 800 }
export const PHONE = { width: 390, height: 844 }

export async function openBrowser(): Promise<Browser> {
  if (!existsSync(CHROMIUM)) {
    throw new Error('Chromium is needed for the tests. Install it (Debian: apt-get install chromium), or set CHROMIUM_PATH.')
  }
  return chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu', LOOPBACK] })
}

/** A page of its own session that keeps every error it meets. */
export async function openPage(browser: Browser, viewport: typeof DESKTOP): Promise<{ page: Page; errors: string[] }> {
  const context = await browser.newContext({ viewport, userAgent: USER_AGENT, reducedMotion: 'reduce' })
  const page = await context.newPage()
  const errors: string[] = []
  page.on('pageerror', error => errors.push(error.message))
  return { page, errors }
}
