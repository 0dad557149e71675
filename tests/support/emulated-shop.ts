import net from 'node:net'
import { Agent, fetch, type RequestInit } from 'undici'
import { installApp } from '../../emulator/actions/installation.ts'
import type { AppRegistration } from '../../emulator/app-registration.ts'
import { type Emulator, startEmulator } from '../../emulator/server.ts'
import type { ShopDefinition, ThemeDefinition } from '../../emulator/shops/shop-definition.ts'
import type { ShopState } from '../../emulator/shops/shop-state.ts'

export const APP: AppRegistration = {
  name: 'Vigie',
  handle: 'vigie',
  clientId: 'client-id',
  clientSecret: 'client-secret',
  // Nothing listens there: a test that wants webhooks gives its own.
  url: 'http://127.0.0.1:9',
  redirectUrls: ['http://127.0.0.1:9/auth/callback'],
  scopes: ['read_themes'],
  optionalScopes: ['read_locales', 'write_themes'],
  webhooks: {
    apiVersion: '2026-10',
    path: '/webhooks',
    topics: ['app/uninstalled', 'app/scopes_update', 'themes/publish', 'themes/create', 'themes/update', 'themes/delete', 'shop/redact'],
  },
}

export function shopOf(handle: string, themes: ThemeDefinition[]): ShopDefinition {
  return {
    handle,
    name: `The ${handle} shop`,
    ianaTimezone: 'Europe/Paris',
    currencyCode: 'EUR',
    countryCode: 'FR',
    plan: 'basic',
    locales: [{ locale: 'fr', name: 'French', primary: true, published: true }],
    staff: [{ id: 42, firstName: 'Ada', lastName: 'Martin', email: 'ada@shop.example', locale: 'fr', accountOwner: true }],
    otherApps: [],
    scriptTags: [],
    passwordProtected: false,
    themes,
  }
}

/** Shops that have installed the app, reached at their own addresses as the app would reach them. */
export async function emulate({ shops, app }: { shops: ShopDefinition[]; app: AppRegistration }) {
  const emulator = await startEmulator({ port: 0, app, shops })
  const dispatcher = towards(emulator)
  for (const shop of emulator.state.shops()) installApp(emulator.state, shop, [])

  const request = (url: string, init: RequestInit) => fetch(url, { ...init, dispatcher })

  return {
    emulator,
    state: emulator.state,
    request,
    tokenOf: (handle: string) => shopState(emulator, handle).tokens.issueExpiring().accessToken,
    post: (url: string, body: unknown) =>
      request(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),

    async graphql(handle: string, { token, query, variables }: { token: string; query: string; variables?: Record<string, unknown> }) {
      const response = await request(`https://${handle}.myshopify.com/admin/api/2026-10/graphql.json`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-shopify-access-token': token },
        body: JSON.stringify({ query, variables }),
      })
      return { status: response.status, headers: response.headers, body: JSON.parse(await response.text()) }
    },

    async close() {
      await dispatcher.destroy()
      await emulator.close()
    },
  }
}

export type Emulated = Awaited<ReturnType<typeof emulate>>

export function shopState(emulator: Emulator, handle: string): ShopState {
  const shop = emulator.state.shop(handle)
  if (!shop) throw new Error(`no shop ${handle}`)
  return shop
}

/** Sends every connection to the emulator, whatever host the URL names. */
function towards(emulator: Emulator): Agent {
  const { port, hostname } = new URL(emulator.origin)
  return new Agent({
    connect: (_options, callback) => {
      const socket = net.connect(Number(port), hostname, () => callback(null, socket))
      socket.once('error', error => callback(error, null))
    },
  })
}
