import { launchUrl } from '../frame/launch-url.ts'
import type { EmulatorState } from '../state.ts'
import { installApp } from './installation.ts'

const TRIES = 300
const BETWEEN_MS = 200
// Apps refuse clients that look like bots.
const BROWSER = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36'

/** Installs the app where it is not, and loads it once there, as the admin does after an installation. */
export async function installAndOpen(state: EmulatorState): Promise<void> {
  for (const shop of state.shops()) {
    if (shop.installation) continue
    installApp(state, shop, [])
    await open(() => launchUrl({ state, shop, path: '/', locale: shop.definition.staff[0]?.locale ?? 'en' }))
  }
}

async function open(address: () => string) {
  for (let tries = 0; tries < TRIES; tries++) {
    const answered = await fetch(address(), { headers: { 'user-agent': BROWSER, accept: 'text/html' } }).then(
      response => response.body?.cancel().then(() => true) ?? true,
      () => false,
    )
    if (answered) return
    await new Promise(resolve => setTimeout(resolve, BETWEEN_MS))
  }
}
