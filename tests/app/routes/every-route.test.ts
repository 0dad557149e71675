import type { ActionFunction, LoaderFunction } from '@remix-run/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../../app/database/database.ts'
import { signJwt } from '../../../emulator/oauth/id-token.ts'
import { type Connected, connectToEmulator } from '../../support/connected-shop.ts'
import { openTestDatabase } from '../../support/database.ts'
import { APP, shopOf } from '../../support/emulated-shop.ts'
import { type SeededShop, seedFindings, seedScan, seedShop } from '../../support/seed.ts'
import { type Ask, visitRoute } from '../../support/visit-route.ts'

type RouteModule = { loader?: LoaderFunction; action?: ActionFunction }

// Every page and resource of the signed-in app, also those that are written after this test.
const modules = import.meta.glob<RouteModule>('../../../app/routes/app*.tsx', { eager: true })
const loaders = Object.entries(modules).flatMap(([file, { loader }]) => (loader ? [{ name: nameOf(file), route: loader }] : []))
const actions = Object.entries(modules).flatMap(([file, { action }]) => (action ? [{ name: nameOf(file), route: action }] : []))

const SECRET = 'north-only'
const at = new Date('2026-11-20T08:00:00Z')

let database: Database
let connected: Connected
let north: SeededShop
let ids: { finding: string; change: string; scan: string; batch: string }

beforeAll(async () => {
  database = await openTestDatabase()
  connected = await connectToEmulator(database, [shopOf('north', []), shopOf('south', [])])
  north = await seedShop(database.db, { domain: 'north.myshopify.com', scannedAt: at })
  await seedShop(database.db, { domain: 'south.myshopify.com', scannedAt: at })
  ids = await fill(north)
})
afterAll(async () => {
  await connected.close()
  await database.close()
})

/** A shop where everything that a page could show bears the same mark. */
async function fill({ shopId, subjectId }: SeededShop) {
  const { id: scan } = await seedScan(database.db, { shopId, subjectId, at, baseline: false })
  const [finding = ''] = await seedFindings(database.db, north, [{ file: `snippets/${SECRET}.liquid`, app: SECRET, src: SECRET }])
  const made = { shopId, subjectId, scanId: scan, happenedAt: at, detectedAt: at, details: {} }
  const { id: change } = await database.db.change.create({ data: { ...made, kind: 'file-added', path: `snippets/${SECRET}.liquid` } })
  await database.db.shop.update({ where: { id: shopId }, data: { name: SECRET } })
  await database.db.capability.create({ data: { shopId, key: SECRET, state: 'granted', checkedAt: at } })
  const batch = '019aaaaa-0000-7000-8000-000000000001'
  const decided = { kind: 'ignore', reason: 'other', note: SECRET, actorId: '42', decidedAt: at, batchId: batch }
  await database.db.decision.create({ data: { shopId, findingId: finding, ...decided } })
  return { finding, change, scan, batch }
}

/** Every way that we can think of to ask for what is the north shop's. */
function tamperings(): Omit<Ask, 'token'>[] {
  const paths = ['/app', `/app?shop=south.myshopify.com&shopId=${north.shopId}`, '/app?family=files&context=200&view=ignored']
  const params: Record<string, string>[] = [{}, { id: ids.finding }, { id: ids.change }, { id: ids.scan }, { id: north.shopId }]
  return paths.flatMap(path => params.map(each => ({ path, params: { ...each, shopId: north.shopId } })))
}

function bodies(): unknown[] {
  const filter = { view: 'open', search: '', severities: [], categories: [], audits: [], apps: [], files: [] }
  const selections = [{ ids: [ids.finding] }, { filter, shopId: north.shopId }, { filter: { ...filter, view: 'ignored' } }]
  return [
    ...selections.map(selection => ({ intent: 'ignore', selection, reason: 'other', note: '' })),
    ...selections.map(selection => ({ intent: 'snooze', selection, days: 7, reason: 'other', note: '' })),
    ...selections.map(selection => ({ intent: 'reopen', selection })),
    { intent: 'undo', batchId: ids.batch, shopId: north.shopId },
    { shopId: north.shopId, settings: SETTINGS, language: 'fr' },
    {},
  ]
}

const SETTINGS = {
  scan: { frequency: 'weekly', hour: 1, weekday: 'friday', onPublish: false },
  retentionDays: 30,
  assetBudgets: { scriptKb: 1, styleKb: 1, imageKb: 1 },
}

test('there are loaders and actions to walk', () => {
  expect(loaders.map(({ name }) => name)).toContain('app.findings.$id')
  expect(actions.map(({ name }) => name)).toContain('app.decisions')
})

const forged = () => signJwt({ ...claims(), aud: APP.clientId }, 'another secret')

test.each(loaders)(
  'the loader of $name answers 401 to a forged, expired or foreign token, and asks App Bridge for another',
  async ({ route }) => {
    const expired = connected.idToken('south', { exp: Math.floor(Date.now() / 1000) - 60 })
    const foreign = connected.idToken('south', { aud: 'another-app' })
    for (const token of [forged(), expired, foreign, 'x']) {
      const refused = await visitRoute(connected, route, { path: '/app', token, params: { id: ids.finding } })
      expect(refused).toMatchObject({ status: 401, body: '' })
      expect(refused.headers.get('X-Shopify-Retry-Invalid-Session-Request')).toBe('1')
    }
  },
)

test.each(actions)('the action of $name answers 401 to a forged token', async ({ route }) => {
  for (const body of bodies())
    expect(await visitRoute(connected, route, { path: '/app', token: forged(), body })).toMatchObject({ status: 401 })
})

test.each(loaders)('the loader of $name shows a shop nothing of another', async ({ route }) => {
  for (const tampering of tamperings()) {
    const { status, body } = await visitRoute(connected, route, { ...tampering, token: connected.idToken('south', {}) })
    expect(JSON.stringify(body)).not.toContain(SECRET)
    expect([200, 404]).toContain(status)
  }
})

test('the shop itself sees its own', async () => {
  const list = loaders.find(({ name }) => name === 'app.findings._index')
  if (!list) throw new Error('no list of findings')
  const { body } = await visitRoute(connected, list.route, { path: '/app', token: connected.idToken('north', {}) })
  expect(JSON.stringify(body)).toContain(SECRET)
})

test.each(actions)('the action of $name changes nothing of another shop', async ({ route }) => {
  const before = await northRows()
  for (const body of bodies()) {
    const { body: answer } = await visitRoute(connected, route, { path: '/app', token: connected.idToken('south', {}), body })
    expect(JSON.stringify(answer)).not.toContain(SECRET)
  }
  expect(await northRows()).toEqual(before)
})

test('a token of one shop opens no page that names another', async () => {
  for (const { route } of loaders) {
    const asked = { path: '/app?shop=north.myshopify.com', token: connected.idToken('south', {}) }
    expect(await visitRoute(connected, route, asked)).toMatchObject({ status: 401 })
  }
})

test.each(actions)('the action of $name refuses what it cannot read, and a body that is too large', async ({ route }) => {
  for (const body of ['', 'not json', '[]', 'null', '"x"', '"x"'.repeat(400_000)]) {
    const refused = await visitRoute(connected, route, { path: '/app', token: connected.idToken('south', {}), body })
    expect([400, 413]).toContain(refused.status)
    expect(refused.body).toMatchObject({ done: null, refused: { code: expect.stringMatching(/INVALID_INPUT|BODY_TOO_LARGE/) } })
  }
})

async function northRows() {
  const where = { shopId: north.shopId }
  const { db } = database
  return {
    findings: await db.finding.findMany({ where, orderBy: { id: 'asc' } }),
    decisions: await db.decision.findMany({ where, orderBy: { id: 'asc' } }),
    settings: await db.shopSettings.findMany({ where }),
    staff: await db.staffPreference.findMany({ where }),
    scans: await db.scan.findMany({ where, orderBy: { id: 'asc' } }),
  }
}

function claims() {
  const now = Math.floor(Date.now() / 1000)
  const dest = 'https://south.myshopify.com'
  return { iss: `${dest}/admin`, dest, sub: '42', exp: now + 60, nbf: now - 5, iat: now, jti: 'j', sid: 's' }
}

function nameOf(file: string): string {
  return file.replace(/^.*\/(.*)\.tsx$/, '$1')
}
