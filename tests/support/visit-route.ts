import type { ActionFunctionArgs, AppLoadContext, LoaderFunctionArgs } from '@remix-run/node'
import { readEnv } from '../../app/env.server.ts'
import type { Vigie } from '../../app/vigie.ts'
import { mendTheme } from '../../scanner/mend-theme.ts'
import { APP_URL, type Connected } from './connected-shop.ts'
import { keepPrinted } from './printed.ts'

const BROWSER = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36'

type Loader = (args: LoaderFunctionArgs) => unknown
type Action = (args: ActionFunctionArgs) => unknown

export type Visited = { status: number; body: unknown; headers: Headers }

export type Ask = { path: string; token: string; params?: Record<string, string>; headers?: Record<string, string>; body?: unknown }

/** Calls a route's loader or action as a page of the app does: with App Bridge's token; a thrown Response is an answer too. */
export async function visitRoute(connected: Connected, route: Loader | Action, ask: Ask): Promise<Visited> {
  const { path, token, params = {}, headers = {}, body } = ask
  const request = new Request(`${APP_URL}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { 'user-agent': BROWSER, authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  return read(() => route({ request, params, context: contextOf(connected) }))
}

/** Calls a route's loader for a document that Shopify admin puts into its frame. */
export async function openDocument(connected: Connected, route: Loader, { shop, query }: { shop: string; query: Record<string, string> }) {
  const host = Buffer.from(`admin.shopify.com/store/${shop}`).toString('base64')
  const all = { shop: `${shop}.myshopify.com`, host, embedded: '1', id_token: connected.idToken(shop, {}), ...query }
  const request = new Request(`${APP_URL}/app?${new URLSearchParams(all)}`, { headers: { 'user-agent': BROWSER } })
  return read(() => route({ request, params: {}, context: contextOf(connected) }))
}

function contextOf({ database, queue, log, now, env, admin, shopify }: Connected): AppLoadContext {
  const { db, withLock, tidy } = database
  const whole = readEnv({ NODE_ENV: 'test', ...env, ENCRYPTION_KEYS: `k1:${Buffer.alloc(32).toString('base64')}` })
  return {
    vigie: { db, withLock, tidy, queue, log, now, admin, env: whole, scanner: SCANNER },
    shopify,
    requestId: 'test-request',
    addLogIds: () => {},
  }
}

const unused = () => Promise.reject(new Error('a route has called the scanner'))

const SCANNER: Vigie['scanner'] = {
  extractorVersion: 'none',
  deepVersion: () => 'none',
  extract: unused,
  scan: unused,
  readDeeply: unused,
  proposePatch: unused,
  mendTheme: async input => mendTheme(input),
  close: unused,
}

async function read(call: () => unknown): Promise<Visited> {
  const answer = await Promise.resolve()
    .then(call)
    .catch(thrown => (thrown instanceof Response ? thrown : Promise.reject(thrown)))
  const text = answer instanceof Response ? await answer.text() : JSON.stringify(answer)
  keepPrinted('answer', `${text}\n`)
  if (!(answer instanceof Response)) return { status: 200, body: JSON.parse(text), headers: new Headers() }
  return {
    status: answer.status,
    body: answer.headers.get('content-type')?.includes('json') ? JSON.parse(text) : text,
    headers: answer.headers,
  }
}
