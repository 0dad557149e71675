import { bundleForBrowser } from '../bundle-for-browser.ts'
import type { Exchange, Route } from '../http/route.ts'

/** What an app loads in place of Shopify's own App Bridge script. */
export const appBridgeRoutes: Route<Exchange>[] = [
  {
    method: 'GET',
    path: '/app-bridge.js',
    handle: async () => ({
      status: 200,
      headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache', 'access-control-allow-origin': '*' },
      body: await bundleForBrowser(new URL('./client/index.ts', import.meta.url)),
    }),
  },
]
