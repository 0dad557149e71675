import type { Browser, Page } from 'playwright-core'
import { startEmulator } from '../../../emulator/server.ts'
import type { ShopDefinition } from '../../../emulator/shops/shop-definition.ts'
import { DESKTOP, openPage } from '../../support/browser.ts'
import { APP, shopOf } from '../../support/emulated-shop.ts'
import { freePort } from '../../support/free-port.ts'
import { startTestApp } from './test-app.ts'

const files = { 'layout/theme.liquid': '<html><head></head><body></body></html>', 'config/settings_data.json': '{ "current": {} }' }

export const shops: ShopDefinition[] = [
  {
    ...shopOf('messy', [
      { name: 'Lavande', role: 'MAIN', files },
      { name: 'Soldes', role: 'UNPUBLISHED', files },
    ]),
    name: 'Maison Lavande',
  },
  { ...shopOf('tidy', [{ name: 'Stone', role: 'MAIN', files }]), name: 'Northfold' },
]

/** An emulator around the test app; the app is installed in no shop yet. */
export async function startAdmin() {
  const [emulatorPort, appPort] = [await freePort(), await freePort()]
  const origin = `http://127.0.0.1:${emulatorPort}`
  const app = await startTestApp({ port: appPort, adminOrigin: origin })
  const registration = { ...APP, clientId: 'test-key', url: app.origin }
  const emulator = await startEmulator({ port: emulatorPort, app: registration, shops })
  const close = async () => {
    await emulator.close()
    await app.close()
  }
  return { origin, app, emulator, close }
}

/** Opens an address of the admin; `app` is what its iframe shows. */
export async function visit(browser: Browser, address: string, viewport = DESKTOP) {
  const { page, errors } = await openPage(browser, viewport)
  await page.goto(address)
  const app = page.frameLocator('iframe[name=app-iframe]')
  return { page, errors, app, press: (name: string) => app.getByRole('button', { name, exact: true }).click(), said: sayingOf(page) }
}

const sayingOf = (page: Page) => () => page.frameLocator('iframe[name=app-iframe]').locator('#log').textContent()
