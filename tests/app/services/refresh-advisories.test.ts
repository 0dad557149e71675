import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import { pino } from 'pino'
import { getGlobalDispatcher, setGlobalDispatcher } from 'undici'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Database } from '../../../app/database/database.ts'
import { emulatorDispatcher } from '../../../app/emulator-dispatcher.ts'
import { findAdvisories, readAdvisoriesAge } from '../../../app/services/advisories/find-advisories.ts'
import { refreshAdvisories } from '../../../app/services/refresh-advisories.ts'
import { AUDITS } from '../../../engine/audits/index.ts'
import { STARTING_BUDGETS } from '../../../engine/budgets.ts'
import { BUNDLED_ADVISORIES } from '../../../engine/knowledge/libraries.ts'
import { scan } from '../../../engine/scan.ts'
import { LAYOUT, themeOf } from '../../engine/audits/find.ts'
import { openTestDatabase } from '../../support/database.ts'

// Only hosts below myshopify.com may lead to this machine: one of them plays upstream.
const ADVISORIES_URL = 'https://upstream.myshopify.com/jsrepository.json'
const NOW = new Date('2027-02-01T01:40:00Z')

let database: Database
let server: Server
let answer: RequestListener
const ordinary = getGlobalDispatcher()
beforeAll(async () => {
  database = await openTestDatabase()
  server = createServer((request, response) => answer(request, response)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('no port')
  setGlobalDispatcher(emulatorDispatcher(new URL(`http://127.0.0.1:${address.port}`)))
})
afterAll(async () => {
  await getGlobalDispatcher().close()
  setGlobalDispatcher(ordinary)
  server.closeAllConnections()
  server.close()
  await database.close()
})
beforeEach(async () => {
  await database.db.knowledgeUpdate.deleteMany()
})

const refresh = (env: { ADVISORIES_URL: string | undefined } = { ADVISORIES_URL }) =>
  refreshAdvisories({ db: database.db, env, now: () => NOW, log: pino({ level: 'silent' }) }, { signal: new AbortController().signal })
const book = () => findAdvisories(database.db)

const flaw = (CVE: string, below: string) => ({
  below,
  severity: 'high',
  cwe: ['CWE-79'],
  identifiers: { summary: 'New', CVE: [CVE] },
  info: ['https://example.com/'],
})
/** As large as what is bundled, with something new of jQuery. */
function upstream() {
  const libraries = [
    'jquery',
    'bootstrap',
    'vue',
    'lodash',
    'underscore',
    'handlebars',
    'moment.js',
    'axios',
    'svelte',
    'react',
    'ember',
    'dojo',
  ]
  const more = [
    'YUI',
    'tinyMCE',
    'ckeditor',
    'jquery-ui',
    'angularjs',
    'DOMPurify',
    'knockout',
    'select2',
    'backbone.js',
    'highcharts',
    'c3',
    'jszip',
  ]
  const names = [
    ...libraries,
    ...more,
    'froala',
    'mathjax',
    'chart.js',
    'plupload',
    'prototypejs',
    'swfobject',
    'sessvars',
    'jPlayer',
    'easyXDM',
    'ExtJS',
  ]
  const many = Array.from({ length: 9 }, (_, i) => flaw(`CVE-2000-${1000 + i}`, '0.0.1'))
  return Object.fromEntries(
    names.map(name => [name, { vulnerabilities: name === 'jquery' ? [...many, flaw('CVE-2027-0001', '99.0.0')] : many }]),
  )
}
const sends = (body: unknown, status = 200) => {
  answer = (_, response) => response.writeHead(status).end(typeof body === 'string' ? body : JSON.stringify(body))
}

test('what upstream tells is what scans know from then on', async () => {
  sends(upstream())
  await refresh()
  const advisories = await book()
  expect(advisories.date).toBe('2027-02-01')
  const theme = themeOf({
    'layout/theme.liquid': LAYOUT.replace('<head>', '<head><script src="https://code.jquery.com/jquery-3.7.1.min.js"></script>'),
  })
  const { inventory } = scan({ theme, installedApps: [], budgets: STARTING_BUDGETS, advisories }, AUDITS)
  expect(inventory).toMatchObject({ advisoriesDate: '2027-02-01', libraries: [{ key: 'jquery', advisories: [{ id: 'CVE-2027-0001' }] }] })
})

test.each([
  ['an error', () => sends('gone', 404)],
  ['no JSON', () => sends('<html>')],
  ['other JSON', () => sends({ jquery: { vulnerabilities: [{ below: 3 }] } })],
  ['too few libraries', () => sends({ jquery: upstream().jquery })],
  ['more than it may', () => sends(' '.repeat(9_000_000))],
  [
    'the way to another host',
    () => (answer = (_, response) => response.writeHead(302, { location: 'https://other.myshopify.com/' }).end()),
  ],
])('%s in its place changes nothing', async (_, send) => {
  sends(upstream())
  await refresh()
  const before = await book()
  send()
  await expect(refresh()).rejects.toThrow()
  expect(await book()).toEqual(before)
})

test('without an address nothing is fetched, and what is bundled stands', async () => {
  answer = () => expect.fail('fetched')
  await refresh({ ADVISORIES_URL: undefined })
  expect(await book()).toBe(BUNDLED_ADVISORIES)
})

test('an update older than what is bundled gives way to it', async () => {
  await database.db.knowledgeUpdate.create({ data: { kind: 'advisories', date: new Date('2020-01-01'), data: [] } })
  expect(await book()).toBe(BUNDLED_ADVISORIES)
})

test('knowledge is stale after 45 days', async () => {
  sends(upstream())
  await refresh()
  const after = (days: number) => readAdvisoriesAge(database.db, new Date(NOW.getTime() + days * 86_400_000))
  expect(await after(45)).toEqual({ date: NOW, stale: false })
  expect(await after(46)).toEqual({ date: NOW, stale: true })
})
