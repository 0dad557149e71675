import { globSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ACTIONS, LOADERS, paramsOf } from '../../support/all-routes.ts'
import { type Ids, NOBODYS, openTwoShops, SECRET } from '../../support/two-shops.ts'
import { type Ask, visitRoute } from '../../support/visit-route.ts'

type Shops = Awaited<ReturnType<typeof openTwoShops>>

let shops: Shops
beforeAll(async () => {
  shops = await openTwoShops()
})
afterAll(() => shops.close())

/** Every name that the app reads from an address, and those that one would guess. */
const READ_NAMES = new Set(
  globSync('app/**/*.{ts,tsx}').flatMap(file =>
    [...readFileSync(file, 'utf8').matchAll(/arams\??\.(?:get|getAll|has)\('([\w-]+)'/g)].map(([, name = '']) => name),
  ),
)
const GUESSED_NAMES = ['id', 'shopId', 'shop_id', 'findingId', 'changeId', 'scanId', 'batchId', 'subjectId', 'staffId', 'actorId']
const ID_KINDS = ['finding', 'change', 'scan', 'shop', 'domain', 'file', 'app', 'cursor'] as const

type Tampered = Pick<Ask, 'path' | 'params' | 'body' | 'headers'>

/** An id of each kind in each place of an address where a page could look for one. */
function* addresses(name: string, ids: Ids): Generator<Tampered> {
  const here = paramsOf(name)
  for (const id of Object.values(ids)) {
    const params = Object.fromEntries(here.map(param => [param, id]))
    if (here.length > 0) yield { path: '/app', params }
    if (here.length > 0) yield { path: '/app?context=more&view=split', params }
  }
  for (const kind of ID_KINDS) {
    for (const query of READ_NAMES) yield { path: `/app?${new URLSearchParams({ [query]: ids[kind] })}` }
    yield { path: `/app?${new URLSearchParams(GUESSED_NAMES.map(query => [query, ids[kind]]))}` }
  }
}

const EXTRAS = ({ shop, staff, domain }: Ids) => ({ shopId: shop, shop_id: shop, shop: domain, staffId: staff, actorId: staff })

const filterOf = ({ file, shop }: Ids) => ({
  ...{ view: 'open', search: file, severities: [], categories: [], audits: [], apps: [], files: [file] },
  shopId: shop,
})

const selections = (ids: Ids) => [
  { ids: [ids.finding] },
  { ids: [ids.change] },
  { filter: filterOf(ids) },
  { ids: [ids.scan, ids.finding] },
]

const SETTINGS = {
  scan: { frequency: 'weekly', hour: 1, weekday: 'friday', onPublish: false },
  retentionDays: 30,
  assetBudgets: { scriptKb: 1, styleKb: 1, imageKb: 1 },
}

/** What each action takes, with ids wherever one fits. An action without an entry fails the test. */
const BODIES: Record<string, (ids: Ids) => object[]> = {
  'app.decisions': ids => [
    ...selections(ids).map(selection => ({ intent: 'ignore', selection, reason: 'other', note: '' })),
    ...selections(ids).map(selection => ({ intent: 'snooze', selection, days: 7, reason: 'other', note: '' })),
    ...selections(ids).map(selection => ({ intent: 'reopen', selection })),
    ...[ids.batch, ids.finding, ids.scan].map(batchId => ({ intent: 'undo', batchId })),
  ],
  'app.save-settings': ids => [{ settings: { ...SETTINGS, shopId: ids.shop }, language: 'fr' }],
  'app.scan': ids => [{ scanId: ids.scan, subjectId: ids.subject }],
}

/** The same words as JSON, as a form, and as JSON with ids in the address. */
function* bodies(name: string, ids: Ids): Generator<Tampered> {
  const query = new URLSearchParams(GUESSED_NAMES.map(each => [each, ids.finding]))
  for (const body of BODIES[name]?.(ids) ?? []) {
    const whole = { ...body, ...EXTRAS(ids) }
    const form = new URLSearchParams(Object.entries(whole).map(([key, value]) => [key, String(value)]))
    yield { path: '/app', body: whole }
    yield { path: `/app?${query}`, body: whole }
    yield { path: '/app', body: String(form), headers: { 'content-type': 'application/x-www-form-urlencoded' } }
  }
}

async function answersTo(route: Parameters<typeof visitRoute>[1], asks: Iterable<Tampered>, known: Ids) {
  const answers: string[] = []
  for (const asked of asks) {
    const { status, body } = await visitRoute(shops.connected, route, { ...asked, token: shops.connected.idToken('south', {}) })
    answers.push(comparable(`${status} ${JSON.stringify(body)}`, known))
  }
  return answers
}

function differences(others: string[], nobodys: string[]) {
  return others.flatMap((other, index) => (other === nobodys[index] ? [] : [{ other, nobodys: nobodys[index] }]))
}

/** Without what each answer has of its own: the ids that were asked for, new ids and the time. */
function comparable(answer: string, known: Ids): string {
  // A cursor holds another id.
  const longestFirst = Object.entries(known).sort(([, a], [, b]) => b.length - a.length)
  const named = longestFirst.reduce((text, [kind, id]) => text.replaceAll(id, `<${kind}>`), answer)
  return named.replace(/("batchId":|"now":|"until":)"[^"]*"/g, '$1…')
}

test('every action is tried: a new one needs its entry here', () => {
  expect(ACTIONS.map(({ name }) => name).sort()).toEqual(Object.keys(BODIES).sort())
})

test('the walk knows the names that pages read, and the ids in their paths', () => {
  expect([...READ_NAMES]).toEqual(expect.arrayContaining(['cursor', 'q', 'file', 'shop', 'id_token', 'context', 'family', 'page']))
  expect(LOADERS.map(({ name }) => name).filter(name => paramsOf(name).length > 0)).toEqual([
    'app.$',
    'app.apps.$id',
    'app.changes.$id',
    'app.findings.$id',
    'app.findings.$id_.patch',
    'app.libraries.$id',
  ])
})

test.each(LOADERS)('the loader of $name answers about another shop’s ids as about nobody’s', async ({ name, route }) => {
  const before = await shops.rowsOf(shops.north)
  const [others, nobodys] = [
    await answersTo(route, addresses(name, shops.ids), shops.ids),
    await answersTo(route, addresses(name, NOBODYS), NOBODYS),
  ]
  expect(differences(others, nobodys)).toEqual([])
  expect(others.join('\n')).not.toContain(SECRET)
  expect(await shops.rowsOf(shops.north)).toEqual(before)
})

test.each(ACTIONS)(
  'the action of $name answers about another shop’s ids as about nobody’s, and changes nothing of it',
  async ({ name, route }) => {
    const before = await shops.rowsOf(shops.north)
    // What it does to south itself, it has done by now.
    await answersTo(route, bodies(name, NOBODYS), NOBODYS)
    const [others, nobodys] = [
      await answersTo(route, bodies(name, shops.ids), shops.ids),
      await answersTo(route, bodies(name, NOBODYS), NOBODYS),
    ]
    expect(differences(others, nobodys)).toEqual([])
    expect(others.join('\n')).not.toContain(SECRET)
    expect(await shops.rowsOf(shops.north)).toEqual(before)
  },
)

test('the walk can tell: asked by the shop itself, the same ids show and change what is its own', async () => {
  const token = () => shops.connected.idToken('north', {})
  for (const [name, id] of [
    ['app.findings.$id', shops.ids.finding],
    ['app.changes.$id', shops.ids.change],
    ['app.apps.$id', shops.ids.app],
    ['app.libraries.$id', shops.ids.app],
    ['app.findings.fixes_.patch', 'of the whole theme'],
  ] as const) {
    const route = LOADERS.find(each => each.name === name)?.route
    if (!route) throw new Error(`no loader ${name}`)
    const { status, body } = await visitRoute(shops.connected, route, { path: '/app', params: { id }, token: token() })
    expect([status, JSON.stringify(body).includes(SECRET)]).toEqual([200, true])
  }
  const decisions = ACTIONS.find(each => each.name === 'app.decisions')?.route
  if (!decisions) throw new Error('no decisions')
  const before = await shops.rowsOf(shops.north)
  const body = { intent: 'undo', batchId: shops.ids.batch }
  expect(await visitRoute(shops.connected, decisions, { path: '/app', body, token: token() })).toMatchObject({ status: 200 })
  expect(await shops.rowsOf(shops.north)).not.toEqual(before)
})
