import { createHmac, randomUUID } from 'node:crypto'
import type { AppLoadContext } from '@remix-run/node'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Database } from '../../../app/database/database.ts'
import { action, loader } from '../../../app/routes/webhooks.ts'
import { handleWebhook } from '../../../app/services/handle-webhook.ts'
import { installApp, setScopes, uninstallApp } from '../../../emulator/actions/installation.ts'
import { publishTheme, renameTheme } from '../../../emulator/actions/themes.ts'
import { type Connected, connectToEmulator } from '../../support/connected-shop.ts'
import { openTestDatabase } from '../../support/database.ts'
import { APP, shopOf, shopState } from '../../support/emulated-shop.ts'
import { dataRequest } from '../../support/page-request.ts'
import { openWebhookDoor } from '../../support/webhook-door.ts'

const themes = [
  { name: 'Live', role: 'MAIN' as const, files: { 'layout/theme.liquid': '' } },
  { name: 'Next', role: 'UNPUBLISHED' as const, files: { 'layout/theme.liquid': '' } },
]
const nowhere = APP.url

let database: Database
let connected: Connected
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())
let context: AppLoadContext
let shopId: string
beforeEach(async () => {
  connected = await connectToEmulator(database, [shopOf('north', themes)])
  await install()
  const { env, queue, log, now } = connected
  // The webhook route uses no more of the context than this.
  context = { vigie: { db: database.db, env, queue, log, now } } as unknown as AppLoadContext
  shopId = (await database.db.shop.findFirstOrThrow()).id
  connected.queue.sent.length = 0
})
afterEach(async () => {
  APP.url = nowhere
  await connected.close()
})

const install = () => connected.shopify.authenticate.admin(dataRequest(connected.idToken('north', {})))
const shop = () => shopState(connected.emulator, 'north')
const db = () => database.db
const receipts = () => db().webhookReceipt.findMany({ orderBy: { receivedAt: 'asc' } })
const installations = () => db().installation.findMany({ orderBy: { installedAt: 'asc' } })

type Sent = {
  topic: string
  payload?: object
  at?: Date
  id?: string
  eventId?: string
  shop?: string
  secret?: string
  body?: string
  drop?: string
}

/** A webhook as Shopify sends it, or as someone else would. */
function webhook({
  topic,
  payload = {},
  at = connected.now(),
  id = randomUUID(),
  eventId = randomUUID(),
  secret = APP.clientSecret,
  ...sent
}: Sent) {
  const { shop: domain = 'north.myshopify.com' } = sent
  const body = sent.body ?? JSON.stringify({ myshopify_domain: domain, shop_domain: domain, ...payload })
  const headers = new Headers({
    'x-shopify-topic': topic,
    'x-shopify-shop-domain': domain,
    'x-shopify-webhook-id': id,
    'x-shopify-event-id': eventId,
    'x-shopify-triggered-at': at.toISOString(),
    'x-shopify-hmac-sha256': createHmac('sha256', secret).update(body).digest('base64'),
  })
  if (sent.drop) headers.delete(sent.drop)
  return new Request('https://vigie.example/webhooks', { method: 'POST', headers, body })
}

const post = async (request: Request) => (await action({ request, context, params: {} })).status
async function work() {
  const { queue, log, now } = connected
  for (const { name, input } of queue.sent.splice(0))
    if (name === 'handle-webhook') await handleWebhook({ db: database.db, queue, log, now }, input)
}
async function receive(sent: Sent) {
  expect(await post(webhook(sent))).toBe(200)
  await work()
}

test('a webhook is recorded and queued, and answered before its work is done', async () => {
  expect(await post(webhook({ topic: 'app/uninstalled', id: 'one' }))).toBe(200)
  expect(connected.queue.sent).toEqual([{ name: 'handle-webhook', input: { webhookId: 'one' } }])
  expect(await receipts()).toMatchObject([{ webhookId: 'one', shopId, topic: 'app/uninstalled', handledAt: null }])
  expect(await installations()).toMatchObject([{ uninstalledAt: null }])
})

test.each([
  ['signed with another secret', { secret: 'another' }, 401],
  ['unsigned', { drop: 'x-shopify-hmac-sha256' }, 401],
  ['that ends another shop’s installation', { payload: { myshopify_domain: 'south.myshopify.com' } }, 401],
  ['that deletes another shop', { topic: 'shop/redact', payload: { shop_domain: 'south.myshopify.com' } }, 401],
  ['of a theme, sent again as a deletion', { topic: 'shop/redact', body: '{"id":1,"name":"Dawn"}' }, 401],
  ['that names its shop in a list', { payload: { myshopify_domain: ['north.myshopify.com'] } }, 401],
  ['without a topic', { drop: 'x-shopify-topic' }, 400],
  ['without a shop', { drop: 'x-shopify-shop-domain' }, 400],
  ['without an id', { drop: 'x-shopify-webhook-id' }, 400],
  ['of a host that is no shop', { shop: 'evil.example' }, 400],
  ['that is not JSON', { body: '{' }, 400],
  ['with an empty body', { body: '' }, 400],
  ['that lacks what its topic needs', { topic: 'app/scopes_update', payload: {} }, 400],
  ['of more than a megabyte', { body: JSON.stringify('x'.repeat(1024 * 1024)) }, 413],
  ['of the year 0', { topic: 'app/uninstalled', at: new Date('0000-01-01T00:00:00Z') }, 400],
  ['of a far future', { topic: 'app/uninstalled', at: new Date('9999-01-01T00:00:00Z') }, 400],
  ['of a topic that we do not know', { topic: 'orders/create' }, 200],
])('a webhook %s leaves no trace', async (_name, change, status) => {
  expect(await post(webhook({ topic: 'app/uninstalled', ...change }))).toBe(status)
  expect(await receipts()).toEqual([])
  expect(connected.queue.sent).toEqual([])
})

test('text that a database cannot hold is cleaned at the door', async () => {
  await receive({ topic: 'app/scopes_update', payload: { current: ['read_themes', 'read_\0\ud800'] } })
  expect(await installations()).toMatchObject([{ scopes: ['read_themes', 'read_\ufffd\ufffd'] }])
})

test('a body that was changed on its way is refused', async () => {
  const signed = webhook({ topic: 'app/scopes_update', payload: { current: ['read_themes'] } })
  const changed = new Request(signed.url, { method: 'POST', headers: signed.headers, body: '{"current":["write_themes"]}' })
  expect(await post(changed)).toBe(401)
})

test('a body without an end is cut off', async () => {
  const body = new ReadableStream({ pull: stream => stream.enqueue(new Uint8Array(64 * 1024)) })
  const request = new Request('https://vigie.example/webhooks', { method: 'POST', body, duplex: 'half' } as RequestInit)
  expect(await post(request)).toBe(413)
})

test('only POST is answered', () => {
  expect(loader().status).toBe(405)
})

test('a webhook that comes again, at once or later, is worked once', async () => {
  const sent = { topic: 'app/uninstalled', id: 'one', eventId: 'event' }
  expect(await Promise.all([1, 2, 3].map(() => post(webhook(sent))))).toEqual([200, 200, 200])
  expect(connected.queue.sent).toHaveLength(1)
  await work()
  expect(await post(webhook(sent))).toBe(200)
  expect(connected.queue.sent).toEqual([])
})

test('a webhook that was worked for one shop does nothing when it comes again in the name of another', async () => {
  connected.state.clock.advance(1)
  await receive({ topic: 'themes/publish', id: 'one', shop: 'south.myshopify.com' })
  expect(await post(webhook({ topic: 'themes/publish', id: 'one', shop: 'south.myshopify.com' }))).toBe(200)
  await receive({ topic: 'themes/publish', id: 'one' })
  expect((await receipts()).map(({ webhookId, outcome }) => [webhookId, outcome])).toEqual([['one', 'unknown shop']])
})

test('an uninstall that is sent again under another id, after the app came back, ends nothing', async () => {
  const at = connected.now()
  await receive({ topic: 'app/uninstalled', id: 'one', eventId: 'first', at })
  connected.state.clock.advance(60)
  await install()
  await receive({ topic: 'app/uninstalled', id: 'two', eventId: 'second', at })
  expect((await receipts()).map(({ outcome }) => outcome)).toEqual(['ended', 'stale'])
  expect(await db().session.count()).toBe(1)
})

test('one event that comes as two webhooks is worked once', async () => {
  await receive({ topic: 'app/uninstalled', id: 'one', eventId: 'event' })
  await receive({ topic: 'app/uninstalled', id: 'two', eventId: 'event' })
  expect(await receipts()).toHaveLength(1)
})

test('one event that comes as two webhooks at once is worked once', async () => {
  const pair = () => ['one', 'two'].map(id => webhook({ topic: 'themes/publish', id, eventId: 'event' }))
  expect(await Promise.all(pair().map(post))).toEqual([200, 200])
  expect(await receipts()).toHaveLength(1)
  expect(connected.queue.sent).toHaveLength(1)
})

test('two workers with one webhook do its work once, and its note tells of that', async () => {
  await post(webhook({ topic: 'themes/publish', id: 'one' }))
  connected.queue.sent.length = 0
  const { queue, log, now } = connected
  await Promise.all([1, 2].map(() => handleWebhook({ db: database.db, queue, log, now }, { webhookId: 'one' })))
  expect(queue.sent.map(({ name }) => name)).toEqual(['scan-shop'])
  expect(await receipts()).toMatchObject([{ outcome: 'scan requested' }])
})

test('of work that fails half-way nothing stays, and it is not noted as done', async () => {
  await post(webhook({ topic: 'themes/publish', id: 'one' }))
  const { log, now } = connected
  const broken = {
    ...connected.queue,
    send: async () => {
      throw new Error('the worker is killed here')
    },
  }
  await expect(handleWebhook({ db: database.db, queue: broken, log, now }, { webhookId: 'one' })).rejects.toThrow('killed')
  expect(await db().scan.count()).toBe(0)
  expect(await receipts()).toMatchObject([{ handledAt: null, outcome: null }])
})

test('nothing of a payload is kept but what its topic needs', async () => {
  await receive({ topic: 'customers/redact', payload: { shop_id: 1, customer: { email: 'lea@example.org' }, orders_to_redact: [7] } })
  await receive({ topic: 'app/uninstalled', payload: { email: 'owner@example.org' } })
  expect((await receipts()).map(({ payload }) => payload)).toEqual([{}, {}])
  expect(connected.logged.join('')).not.toMatch(/example\.org/)
})

test('privacy requests are answered and logged', async () => {
  await receive({ topic: 'customers/data_request' })
  await receive({ topic: 'customers/redact' })
  expect((await receipts()).map(({ outcome }) => outcome)).toEqual(['no customer data held', 'no customer data held'])
  expect(connected.logged.join('')).toContain('customers/data_request')
})

test('an uninstall ends the installation, deletes the tokens and stops scans, running and planned', async () => {
  await db().shop.update({ where: { id: shopId }, data: { nextScanAt: connected.now() } })
  const subject = await db().subject.create({ data: { shopId, kind: 'live-theme', key: 'live' } })
  const scan = { shopId, subjectId: subject.id, trigger: 'manual', state: 'running', actorId: 'system', queuedAt: connected.now() }
  await db().scan.create({ data: scan })
  await receive({ topic: 'app/uninstalled' })
  expect(await installations()).toMatchObject([{ uninstalledAt: expect.any(Date) }])
  expect(await db().session.count()).toBe(0)
  expect(await db().shop.findUniqueOrThrow({ where: { id: shopId } })).toMatchObject({ nextScanAt: null })
  expect(await db().scan.findMany()).toMatchObject([{ state: 'failed', failureCode: 'NOT_INSTALLED', finishedAt: expect.any(Date) }])
  await expect(connected.admin('north.myshopify.com')).rejects.toMatchObject({ code: 'SESSION_MISSING' })
})

test('an uninstall right after an install counts, though our clock is ahead of Shopify’s', async () => {
  await db().session.deleteMany()
  await connected.sidesAhead(120_000).shopify.authenticate.admin(dataRequest(connected.idToken('north', {})))
  await receive({ topic: 'app/uninstalled', at: connected.now() })
  expect(await installations()).toMatchObject([{ uninstalledAt: expect.any(Date) }])
  expect(await receipts()).toMatchObject([{ outcome: 'ended' }])
})

test('a late uninstall after a reinstall is ignored', async () => {
  const before = connected.now()
  connected.state.clock.advance(60)
  await db().session.deleteMany()
  await install()
  await receive({ topic: 'app/uninstalled', at: before })
  expect(await installations()).toMatchObject([{ uninstalledAt: null }])
  expect(await db().session.count()).toBe(1)
  expect(await receipts()).toMatchObject([{ outcome: 'stale' }])
})

test('who comes back after an uninstall has a new installation, and is prepared again', async () => {
  await receive({ topic: 'app/uninstalled' })
  connected.state.clock.advance(60)
  await install()
  const [first, second] = await installations()
  expect([first?.uninstalledAt, second?.uninstalledAt]).toEqual([expect.any(Date), null])
  expect(connected.queue.sent).toEqual([{ name: 'prepare-shop', input: { shopId } }])
})

test('a change of scopes is written where we look for it, and has the shop looked at again', async () => {
  await receive({ topic: 'app/scopes_update', payload: { previous: ['read_themes'], current: ['read_themes', 'read_locales'] } })
  expect(await installations()).toMatchObject([{ scopes: ['read_themes', 'read_locales'] }])
  expect((await connected.admin('north.myshopify.com')).scopes).toEqual(['read_themes', 'read_locales'])
  expect(connected.queue.sent).toEqual([{ name: 'prepare-shop', input: { shopId } }])
})

test('changes of scopes that come out of order leave the newest', async () => {
  const later = new Date(connected.now().getTime() + 1000)
  await receive({ topic: 'app/scopes_update', payload: { current: ['read_themes', 'read_locales'] }, at: later })
  await receive({ topic: 'app/scopes_update', payload: { current: ['read_themes'] } })
  expect(await installations()).toMatchObject([{ scopes: ['read_themes', 'read_locales'] }])
})

test('a publish asks for a scan', async () => {
  await receive({ topic: 'themes/publish' })
  expect(await db().scan.findMany()).toMatchObject([{ shopId, trigger: 'publish', state: 'queued', actorId: 'system' }])
})

test('a publish asks for no scan where it is not wanted, or nobody is installed', async () => {
  const scan = { onPublish: false }
  await db().shopSettings.create({ data: { shopId, data: { scan }, actorId: 'system' } })
  await receive({ topic: 'themes/publish' })
  await receive({ topic: 'app/uninstalled' })
  await receive({ topic: 'themes/publish' })
  expect(await db().scan.count()).toBe(0)
  expect((await receipts()).map(({ outcome }) => outcome)).toEqual(['not wanted', 'ended', 'not installed'])
})

test('a webhook of a shop that we do not know does nothing', async () => {
  for (const topic of ['app/uninstalled', 'shop/redact', 'themes/publish', 'customers/redact'])
    await receive({ topic, shop: 'south.myshopify.com' })
  expect((await receipts()).map(({ outcome, shopId }) => [outcome, shopId])).toEqual(Array(4).fill(['unknown shop', null]))
  expect(await db().shop.count()).toBe(1)
})

test('work that was cut short is done when it comes again, work that is done is not', async () => {
  expect(await post(webhook({ topic: 'app/uninstalled', id: 'one' }))).toBe(200)
  const jobs = [...connected.queue.sent]
  await work()
  connected.state.clock.advance(60)
  await install()
  connected.queue.sent.push(...jobs)
  await work()
  expect(await db().session.count()).toBe(1)
})

test('what the emulator sends through HTTP is believed: rename, publish, scopes, uninstall and reinstall, doubled and disordered', async () => {
  const door = await openWebhookDoor(context)
  APP.url = door.url
  const { state } = connected
  const delivered = () => state.webhooks.list().every(each => each.state === 'delivered')
  state.change({ webhookCopies: 2 })
  const [live, next] = [...shop().themes.values()]
  if (!live || !next) throw new Error('no themes')
  await db().subject.create({ data: { shopId, kind: 'live-theme', key: 'live', themeGid: `gid://shopify/OnlineStoreTheme/${live.id}` } })

  renameTheme(state, shop(), live, 'Renamed')
  publishTheme(state, shop(), next)
  setScopes(state, shop(), ['read_themes', 'read_locales'])
  await expect.poll(delivered).toBe(true)
  await work()
  expect(await db().subject.findFirst()).toMatchObject({ themeName: 'Renamed' })
  expect(await db().scan.findMany()).toMatchObject([{ trigger: 'publish' }])
  expect(await installations()).toMatchObject([{ scopes: ['read_themes', 'read_locales'] }])

  state.webhooks.hold()
  uninstallApp(state, shop())
  await db().session.deleteMany()
  state.clock.advance(30)
  installApp(state, shop(), [])
  await install()
  await state.webhooks.release('last-in')
  await work()
  expect(await installations()).toMatchObject([{ uninstalledAt: null }])
  expect(await receipts()).toHaveLength(4)
  await door.close()
})
