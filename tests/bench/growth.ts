// How much the database of one shop grows in a year of daily scans: `node tests/bench/growth.ts [retention days] [days]`,
// on PostgreSQL with DATABASE_URL (an empty database). tests/bench/theme-edits.ts says what happens to the theme meanwhile.
import { openPgliteMemory } from '../../app/database/open-pglite.ts'
import { openPostgres } from '../../app/database/open-postgres.ts'
import { cleanUp } from '../../app/services/clean-up.ts'
import { requestScan } from '../../app/services/request-scan.ts'
import { runScan } from '../../app/services/run-scan.ts'
import { saveSettings } from '../../app/services/save-settings.ts'
import { STARTING_SETTINGS } from '../../app/services/settings-schema.ts'
import { keepTheme } from '../../emulator/actions/themes.ts'
import { seededRandom } from '../../emulator/faults/seeded-random.ts'
import { createScanner } from '../../scanner/create-scanner.ts'
import { connectToEmulator } from '../support/connected-shop.ts'
import { shopOf, shopState } from '../support/emulated-shop.ts'
import { dataRequest } from '../support/page-request.ts'
import { editsOfDay, typicalTheme } from './theme-edits.ts'

const DAY_SECONDS = 86_400

const retentionDays = Number(process.argv[2] ?? 365)
const days = Number(process.argv[3] ?? 365)
const url = process.env.DATABASE_URL
const database = url ? await openPostgres(url) : await openPgliteMemory('.vigie/snapshots')
const { db, withLock, tidy, executeSql } = database
const connected = await connectToEmulator(database, [shopOf('typical', [{ name: 'Dawn', role: 'MAIN', files: typicalTheme() }])])
// Somebody opens the app now and then, which renews what Shopify grants for 90 days.
connected.state.change({ refreshTokenSeconds: 10 * 365 * DAY_SECONDS })
await connected.shopify.authenticate.admin(dataRequest(connected.idToken('typical', {})))
const { admin, queue, log, now, state, emulator } = connected
const scanner = createScanner()
const vigie = { db, withLock, tidy, admin, queue, log, now, scanner }
const { signal } = new AbortController()
const { id: shopId } = await db.shop.findFirstOrThrow()
await saveSettings(vigie, { shopId, actorId: 'system', settings: { ...STARTING_SETTINGS, retentionDays } })
const random = seededRandom(1)

const scan = async () => {
  const { scanId } = await requestScan(vigie, { shopId, trigger: 'schedule', actorId: 'system' })
  await runScan(vigie, { shopId, scanId, signal })
  const { state: ended, failureCode } = await db.scan.findUniqueOrThrow({ where: { id: scanId } })
  if (ended !== 'finished') throw new Error(`the scan of ${now().toISOString()} ended as ${ended}: ${failureCode}`)
}

await scan()
await report('after the first scan')
const began = performance.now()
for (let day = 1; day <= days; day++) {
  state.clock.advance(DAY_SECONDS)
  const shop = shopState(emulator, 'typical')
  const live = [...shop.themes.values()].find(({ role }) => role === 'MAIN')
  if (!live) throw new Error('no live theme')
  keepTheme(shop, editsOfDay(live, { day, random, now: now() }))
  await scan()
  if (day % 7 === 0) await cleanUp(vigie, { signal })
}
await cleanUp(vigie, { signal })
await report(`after ${days} days`)
console.log(`${((performance.now() - began) / days).toFixed(0)} ms a day, edits and clean-up included`)
await scanner.close()
await connected.close()
await database.close()

/** As the tables stand, with their indexes, without what only a rewrite would free. */
async function report(when: string) {
  await executeSql('VACUUM ANALYZE')
  const { rows } = await executeSql(`
    SELECT relname AS name, pg_total_relation_size(oid)::int AS bytes, greatest(reltuples, 0)::int AS rows FROM pg_class
    WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname NOT LIKE '\\_prisma%' ORDER BY bytes DESC`)
  console.log(`\n${database.engine}, kept ${retentionDays} days, ${when}`)
  const total = rows.reduce((sum, row) => sum + row.bytes, 0)
  for (const { name, rows: count, bytes } of [...rows.filter(row => row.rows > 0), { name: 'all', rows: '', bytes: total }])
    console.log(`${name.padEnd(20)} ${String(count).padStart(8)} rows ${(bytes / 1e6).toFixed(2).padStart(8)} MB`)
}
