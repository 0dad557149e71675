import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { bundleForBrowser } from '../bundle-for-browser.ts'
import { type Answer, json, redirect } from '../http/answer.ts'
import type { Exchange, Route } from '../http/route.ts'
import { signIdToken } from '../oauth/id-token.ts'
import { adminPage } from './admin-page.ts'
import { adminAddress } from './admin-path.ts'
import { staffOf } from './staff-of.ts'

const require = createRequire(import.meta.url)
const file = (type: string, body: string): Answer => ({
  status: 200,
  headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-cache' },
  body,
})

/** The admin around the app: its pages, what they load, and session tokens for the page on show. */
export const frameRoutes: Route<Exchange>[] = [
  { method: 'GET', path: '/', handle: home },
  { method: 'GET', path: '/store/*', handle: adminPage },
  { method: 'GET', path: '/frame/id-token', handle: idToken },
  { method: 'GET', path: '/frame/go', handle: go },
  {
    method: 'GET',
    path: '/frame/client.js',
    handle: async () => file('text/javascript', await bundleForBrowser(new URL('./client/index.tsx', import.meta.url))),
  },
  {
    method: 'GET',
    path: '/frame/polaris.css',
    handle: async () => file('text/css', await readFile(require.resolve('@shopify/polaris/build/esm/styles.css'), 'utf8')),
  },
  {
    method: 'GET',
    path: '/frame/inter.woff2',
    handle: async () => ({
      status: 200,
      headers: { 'content-type': 'font/woff2', 'cache-control': 'max-age=86400' },
      body: await readFile(require.resolve('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2')),
    }),
  },
  {
    method: 'GET',
    path: '/frame/frame.css',
    handle: async () => file('text/css', await readFile(new URL('./client/frame.css', import.meta.url), 'utf8')),
  },
]

function home({ state, url }: Exchange): Answer {
  const [first] = state.shops()
  if (!first) return json(404, { errors: 'this emulator has no shops' })
  return redirect(`/store/${first.definition.handle}/apps/${state.app.handle}${url.search}`)
}

function idToken({ state, url }: Exchange): Answer {
  const shop = state.shop(url.searchParams.get('shop') ?? '')
  if (!shop?.installation) return json(404, { errors: 'the app is not installed in this shop' })
  return json(200, { token: signIdToken(state, shop, { staffId: staffOf(shop).id, claims: {} }) })
}

function go({ url }: Exchange): Answer {
  return redirect(adminAddress(url.searchParams.get('to') ?? '/', url.searchParams.get('shop') ?? ''))
}
