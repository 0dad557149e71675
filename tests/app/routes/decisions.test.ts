import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../../app/database/database.ts'
import { action as decisions } from '../../../app/routes/app.decisions.tsx'
import { loader as findings } from '../../../app/routes/app.findings._index.tsx'
import { loader as finding } from '../../../app/routes/app.findings.$id.tsx'
import { type Connected, connectToEmulator } from '../../support/connected-shop.ts'
import { openTestDatabase } from '../../support/database.ts'
import { shopOf } from '../../support/emulated-shop.ts'
import { seedFindings, seedShop } from '../../support/seed.ts'
import { visitRoute } from '../../support/visit-route.ts'

let database: Database
let connected: Connected
let ids: string[]
beforeAll(async () => {
  database = await openTestDatabase()
  connected = await connectToEmulator(database, [shopOf('north', [])])
  const shop = await seedShop(database.db, { domain: 'north.myshopify.com', scannedAt: new Date('2026-11-20T08:00:00Z') })
  ids = await seedFindings(database.db, shop, [
    { file: 'layout/theme.liquid' },
    { file: 'snippets/a.liquid' },
    { file: 'snippets/b.liquid' },
  ])
})
afterAll(async () => {
  await connected.close()
  await database.close()
})

const token = () => connected.idToken('north', {})
const decide = async (body: unknown) => {
  const { body: answer } = await visitRoute(connected, decisions, { path: '/app/decisions', token: token(), body })
  return answer
}
const openFiles = async (query: string) => {
  const { body } = await visitRoute(connected, findings, { path: `/app/findings?${query}`, token: token() })
  return body
}

test('a finding is ignored with a reason, leaves the open ones, and comes back by undo', async () => {
  const ignored = await decide({ intent: 'ignore', selection: { ids: ids.slice(0, 1) }, reason: 'third-party', note: '  ask the agency ' })
  expect(ignored).toMatchObject({ done: { intent: 'ignore', count: 1 }, refused: null })
  expect(await openFiles('view=open')).toMatchObject({ list: { total: 2, counts: { open: 2, ignored: 1 } } })
  const { body } = await visitRoute(connected, finding, { path: '/app/findings/x', token: token(), params: { id: ids[0] ?? '' } })
  expect(body).toMatchObject({ decisions: [{ kind: 'ignore', reason: 'third-party', note: 'ask the agency', actorId: '42' }] })

  const batchId = await database.db.decision.findFirstOrThrow().then(decision => decision.batchId)
  expect(await decide({ intent: 'undo', batchId })).toMatchObject({ done: { intent: 'undo', count: 1 } })
  expect(await openFiles('view=open')).toMatchObject({ list: { total: 3, counts: { ignored: 0 } } })
})

test('all that a filter shows is snoozed at once, also beyond the page', async () => {
  const filter = { view: 'open', search: 'snippets/', severities: [], categories: [], audits: [], apps: [], files: [] }
  const snoozed = await decide({ intent: 'snooze', selection: { filter }, days: 7, reason: 'planned', note: '' })
  expect(snoozed).toMatchObject({ done: { intent: 'snooze', count: 2, until: expect.any(String) } })
  expect(await openFiles('view=snoozed')).toMatchObject({ list: { total: 2, counts: { open: 1, snoozed: 2 } } })
  expect(await decide({ intent: 'reopen', selection: { filter: { ...filter, view: 'snoozed' } } })).toMatchObject({ done: { count: 2 } })
})

test.each([
  ['a reason of the other decision', { intent: 'ignore', reason: 'busy-season', note: '' }, 'reason'],
  ['no reason', { intent: 'ignore', note: '' }, 'reason'],
  ['days that are not offered', { intent: 'snooze', days: 3650, reason: 'planned', note: '' }, 'days'],
  ['a note of a novel', { intent: 'ignore', reason: 'other', note: 'x'.repeat(501) }, 'note'],
])('%s is refused, naming the field', async (_what, body, field) => {
  expect(await decide({ ...body, selection: { ids } })).toEqual({ done: null, refused: { code: 'INVALID_INPUT', details: { field } } })
})
