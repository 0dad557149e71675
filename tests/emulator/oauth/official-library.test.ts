import '@shopify/shopify-api/adapters/node'
import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { ApiVersion, LogSeverity, RequestedTokenType, shopifyApi } from '@shopify/shopify-api'
import { setAbstractFetchFunc } from '@shopify/shopify-api/runtime'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { signIdToken } from '../../../emulator/oauth/id-token.ts'
import { signedQuery } from '../../../emulator/oauth/signed-query.ts'
import { webhook, webhookBody, webhookHeaders } from '../../../emulator/webhooks/webhook.ts'
import { APP, type Emulated, emulate, shopOf, shopState } from '../../support/emulated-shop.ts'

// Shopify's own library is the judge of what the emulator answers.
const shopify = shopifyApi({
  apiKey: APP.clientId,
  apiSecretKey: APP.clientSecret,
  hostName: 'app.example',
  apiVersion: ApiVersion.October26,
  isEmbeddedApp: true,
  logger: { level: LogSeverity.Error },
})
const SHOP = 'north.myshopify.com'

let shop: Emulated
beforeEach(async () => {
  shop = await emulate({ shops: [shopOf('north', [])], app: APP })
  setAbstractFetchFunc(async (input, init) => {
    const { status, headers, text } = await ask(String(input), init)
    return new Response(text, { status, headers })
  })
})
afterEach(() => shop.close())

async function ask(url: string, { method, headers, body }: RequestInit = {}) {
  const answer = await shop.request(url, {
    method,
    headers: Object.fromEntries(new Headers(headers)),
    body: body == null ? null : String(body),
  })
  return { status: answer.status, headers: Object.fromEntries(answer.headers), text: await answer.text() }
}

const sessionToken = () => signIdToken(shop.state, shopState(shop.emulator, 'north'), { staffId: 42 })
const exchange = (requestedTokenType: RequestedTokenType) =>
  shopify.auth.tokenExchange({ shop: SHOP, sessionToken: sessionToken(), requestedTokenType, expiring: true })

test('it exchanges a session token, asks with the session, and refreshes it once', async () => {
  const { session } = await exchange(RequestedTokenType.OfflineAccessToken)
  expect(session).toMatchObject({ isOnline: false, scope: 'read_themes' })
  expect(Math.round((Number(session.expires) - Date.now()) / 60_000)).toBe(60)

  const client = new shopify.clients.Graphql({ session })
  expect((await client.request('{ shop { name } }')).data).toEqual({ shop: { name: 'The north shop' } })

  const refreshToken = session.refreshToken ?? ''
  const renewed = await shopify.auth.refreshToken({ shop: SHOP, refreshToken })
  expect(renewed.session.accessToken).not.toBe(session.accessToken)
  await expect(shopify.auth.refreshToken({ shop: SHOP, refreshToken })).rejects.toMatchObject({ response: { code: 400 } })
})

test('it reads who is online', async () => {
  const { session } = await exchange(RequestedTokenType.OnlineAccessToken)
  expect(session.onlineAccessInfo?.associated_user).toMatchObject({ id: 42, email: 'ada@shop.example', locale: 'fr' })
})

test('it takes the signature of a query, and refuses it when a value is changed', async () => {
  const timestamp = String(Math.floor(Date.now() / 1000))
  const query = Object.fromEntries(
    new URLSearchParams(signedQuery({ shop: SHOP, host: 'YWRtaW4', timestamp, state: 'a b' }, APP.clientSecret)),
  )
  expect(await shopify.utils.validateHmac(query)).toBe(true)
  expect(await shopify.utils.validateHmac({ ...query, shop: 'south.myshopify.com' })).toBe(false)
})

test('it takes a webhook, and refuses a forged one', async () => {
  const made = webhook({ topic: 'themes/publish', shop: SHOP, payload: { name: 'Été' }, triggeredAt: new Date('2026-11-01T10:00:00Z') })
  const validate = (forged: boolean) => {
    const rawRequest = new IncomingMessage(new Socket())
    Object.assign(rawRequest.headers, webhookHeaders({ ...made, forged }, APP))
    return shopify.webhooks.validate({ rawBody: webhookBody(made), rawRequest, rawResponse: new ServerResponse(rawRequest) })
  }
  expect(await validate(false)).toMatchObject({
    valid: true,
    topic: 'THEMES_PUBLISH',
    domain: SHOP,
    triggeredAt: '2026-11-01T10:00:00.000Z',
  })
  expect(await validate(true)).toMatchObject({ valid: false, reason: 'invalid_hmac' })
})
