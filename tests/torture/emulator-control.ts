import { request } from 'undici'
import { z } from 'zod'

const BODIES = '?target=graphql&operation=ThemeFileBodies'

const logEntry = z.object({ id: z.number(), shop: z.string(), status: z.number().nullable() })
const log = z.object({ requests: z.array(logEntry) })
const themes = z.array(z.object({ id: z.number(), role: z.string() }))
const shop = z.object({ installation: z.object({}).loose().nullable(), themes })
const files = z.object({ files: z.array(z.object({ filename: z.string(), bytes: z.number(), checksumMd5: z.string() })) })
const delivery = z.object({ topic: z.string(), shop: z.string(), webhookId: z.string(), eventId: z.string(), state: z.string() })
const deliveries = z.object({ deliveries: z.array(delivery) })

export type Emulator = ReturnType<typeof controlEmulator>

type Fault = { kind: string; count: number; milliseconds?: number; shop?: string; target?: string; operation?: string }

/** The emulator's control API, as far as the torture needs it. */
export function controlEmulator(origin: string) {
  const call = async (method: string, path: string, body?: string | object): Promise<unknown> => {
    const sent = typeof body === 'object' ? JSON.stringify(body) : body
    const response = await fetch(`${origin}/__emulator${path}`, { method, ...(sent !== undefined && { body: sent }) })
    if (!response.ok) throw new Error(`the emulator answered ${method} ${path} with ${response.status}: ${await response.text()}`)
    return response.json()
  }
  const ofShop = (handle: string, rest: string) => `/shops/${handle}${rest}`
  const ofFile = (handle: string, path: string) => ofShop(handle, `/themes/live/files/${path.split('/').map(encodeURIComponent).join('/')}`)

  return {
    origin,
    settings: (settings: object) => call('PATCH', '/settings', settings),
    shop: async (handle: string) => shop.parse(await call('GET', ofShop(handle, ''))),
    install: (handle: string) => call('POST', ofShop(handle, '/install'), {}),
    uninstall: (handle: string) => call('POST', ofShop(handle, '/uninstall')),
    expireTokens: (handle: string) => call('POST', ofShop(handle, '/tokens/expire')),
    setScopes: (handle: string, scopes: string[]) => call('PUT', ofShop(handle, '/scopes'), { scopes }),
    idToken: async (handle: string) => z.object({ idToken: z.string() }).parse(await call('POST', ofShop(handle, '/id-token'), {})).idToken,

    listFiles: async (handle: string) => files.parse(await call('GET', ofShop(handle, '/themes/live/files'))).files,
    readFile: async (handle: string, path: string) => {
      const response = await fetch(`${origin}/__emulator${ofFile(handle, path)}`)
      return response.ok ? Buffer.from(await response.arrayBuffer()) : null
    },
    writeFile: (handle: string, path: string, content: string) => call('PUT', ofFile(handle, path), content),
    deleteFile: (handle: string, path: string) => call('DELETE', ofFile(handle, path)),
    setEmbed: (handle: string, app: string, disabled: boolean) =>
      call('PUT', ofShop(handle, `/themes/live/app-embeds/${app}`), { block: 'embed', uuid: 'a1b2c3', disabled }),
    removeEmbeds: (handle: string, app: string) => call('DELETE', ofShop(handle, `/themes/live/app-embeds/${app}`)),

    copyTheme: async (handle: string, name: string) =>
      z.object({ id: z.number() }).parse(await call('POST', ofShop(handle, '/themes'), { name, copyOf: 'live' })).id,
    publish: (handle: string, id: number) => call('POST', ofShop(handle, `/themes/${id}/publish`)),
    renameLive: (handle: string, name: string) => call('PATCH', ofShop(handle, '/themes/live'), { name }),
    deleteTheme: (handle: string, id: number) => call('DELETE', ofShop(handle, `/themes/${id}`)),

    addFault: async (fault: Fault) => z.object({ id: z.number() }).parse(await call('POST', '/faults', fault)).id,
    removeFault: (id: number) => call('DELETE', `/faults/${id}`),
    /** Requests for bodies that are being worked right now. */
    openBodyRequests: async (handle: string) =>
      log.parse(await call('GET', `/log${BODIES}&shop=${handle}`)).requests.filter(({ status }) => status === null),
    openOauthRequests: async (handle: string) =>
      log.parse(await call('GET', `/log?target=oauth&shop=${handle}`)).requests.filter(({ status }) => status === null),
    clearLog: () => call('DELETE', '/log'),

    /** Whether Shopify still knows an access token. */
    async takesToken(handle: string, token: string) {
      const headers = { host: `${handle}.myshopify.com`, 'x-shopify-access-token': token, 'content-type': 'application/json' }
      const body = JSON.stringify({ query: '{ shop { id } }' })
      // fetch would not let us name another host.
      const answered = await request(`${origin}/admin/api/2026-10/graphql.json`, { method: 'POST', headers, body })
      await answered.body.dump()
      return answered.statusCode === 200
    },

    holdWebhooks: () => call('POST', '/webhooks/hold'),
    releaseWebhooks: (order: 'first-in' | 'last-in') => call('POST', '/webhooks/release', { order }),
    sendWebhook: (webhook: { shop: string; topic: string; webhookId?: string; eventId?: string }) => call('POST', '/webhooks', webhook),
    webhooks: async () => deliveries.parse(await call('GET', '/webhooks')).deliveries,
  }
}
