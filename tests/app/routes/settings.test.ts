import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../../app/database/database.ts'
import { action } from '../../../app/routes/app.save-settings.tsx'
import { loader } from '../../../app/routes/app.settings.tsx'
import { STARTING_SETTINGS } from '../../../app/services/settings-schema.ts'
import { type Connected, connectToEmulator } from '../../support/connected-shop.ts'
import { openTestDatabase } from '../../support/database.ts'
import { shopOf } from '../../support/emulated-shop.ts'
import { visitRoute } from '../../support/visit-route.ts'

let database: Database
let connected: Connected
beforeAll(async () => {
  database = await openTestDatabase()
  connected = await connectToEmulator(database, [shopOf('north', [])])
})
afterAll(async () => {
  await connected.close()
  await database.close()
})

const ask = { path: '/app/settings', token: '' }
const save = (body: unknown) => visitRoute(connected, action, { ...ask, token: connected.idToken('north', {}), body })
const read = () => visitRoute(connected, loader, { ...ask, token: connected.idToken('north', {}) })

test('a store starts with sensible settings and keeps what is saved', async () => {
  expect(await read()).toMatchObject({ body: { settings: STARTING_SETTINGS, language: null } })
  const settings = { ...STARTING_SETTINGS, retentionDays: 90, scan: { ...STARTING_SETTINGS.scan, frequency: 'weekly' } }
  expect(await save({ settings, language: 'fr' })).toMatchObject({ status: 200, body: { refused: null } })
  expect(await read()).toMatchObject({ body: { settings, language: 'fr', changed: { actorId: '42' } } })
})

test.each([
  [{ ...STARTING_SETTINGS, retentionDays: 5 }, 'settings.retentionDays'],
  [{ ...STARTING_SETTINGS, retentionDays: null }, 'settings.retentionDays'],
  [{ ...STARTING_SETTINGS, assetBudgets: { ...STARTING_SETTINGS.assetBudgets, imageKb: 0.5 } }, 'settings.assetBudgets.imageKb'],
  [{ ...STARTING_SETTINGS, scan: { ...STARTING_SETTINGS.scan, hour: 24 } }, 'settings.scan.hour'],
])('what is out of range is refused by its field and changes nothing', async (settings, field) => {
  const before = await read()
  expect(await save({ settings, language: 'en' })).toMatchObject({
    status: 400,
    body: { refused: { code: 'INVALID_INPUT', details: { field } } },
  })
  expect(await read()).toEqual(before)
})
