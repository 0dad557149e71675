import { installApp } from '../../emulator/actions/installation.ts'
import { signIdToken } from '../../emulator/oauth/id-token.ts'
import { startEmulator } from '../../emulator/server.ts'
import { APP, shopOf, shopState } from '../support/emulated-shop.ts'
import { freePort } from '../support/free-port.ts'
import type { Benchmark } from './benchmark.ts'
import { type Figure, timeRounds } from './figure.ts'
import { NO_SHOPIFY } from './no-shopify.ts'
import { startProgram } from './program.ts'
import { themeOf } from './theme-of.ts'

const BROWSER = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36'
const PAGES = { home: '/app', findings: '/app/findings' }

/** The documents that the admin loads into its frame, by the built app over HTTP; sizes are of the HTML, uncompressed. */
export const documents: Benchmark = {
  name: 'documents',
  async run(place) {
    const rounds = place.quick ? 5 : 60
    const [port, emulatorPort] = [await freePort(), await freePort()]
    const app = `http://127.0.0.1:${port}`
    const registration = { ...APP, url: app, clientId: NO_SHOPIFY.SHOPIFY_API_KEY, clientSecret: NO_SHOPIFY.SHOPIFY_API_SECRET }
    const shop = shopOf('bench', [{ name: 'Dawn', role: 'MAIN', files: themeOf(300) }])
    const emulator = await startEmulator({ port: emulatorPort, app: registration, shops: [shop] })
    installApp(emulator.state, shopState(emulator, 'bench'), [])
    const program = await startProgram('server', {
      ...NO_SHOPIFY,
      ...(await place.environment()),
      SHOPIFY_APP_URL: app,
      SHOPIFY_EMULATOR_URL: emulator.origin,
      VIGIE_DEMO: '1',
      VIGIE_WEB_WORKS: '1',
      PORT: String(port),
      LISTEN: '127.0.0.1',
    })
    const open = async (path: string) => {
      const idToken = signIdToken(emulator.state, shopState(emulator, 'bench'), { staffId: 42, claims: {} })
      const host = Buffer.from('admin.shopify.com/store/bench').toString('base64')
      const query = new URLSearchParams({ shop: 'bench.myshopify.com', host, embedded: '1', locale: 'en', id_token: idToken })
      const response = await fetch(`${app}${path}?${query}`, { headers: { 'user-agent': BROWSER, accept: 'text/html' } })
      const html = await response.text()
      if (!response.ok) throw new Error(`${path} answered ${response.status}`)
      return html
    }
    await scanned(() => open('/app'))
    const figures: Figure[] = []
    for (const [name, path] of Object.entries(PAGES)) {
      const bytes = Buffer.byteLength(await open(path))
      figures.push(await timeRounds(`${name}: document`, { rounds, work: () => open(path) }))
      figures.push({ what: `${name}: HTML`, unit: 'KB', median: bytes / 1024, p95: null })
    }
    await program.stop()
    await emulator.close()
    return figures
  },
}

/** The first visit asks for the first scan. */
async function scanned(openHome: () => Promise<string>): Promise<void> {
  while (!(await openHome()).includes('"state":"finished"')) await new Promise(later => setTimeout(later, 500))
}
