// What the findings page and home read, with 100,000 findings: `node tests/bench/findings-list.ts`, on PostgreSQL too with DATABASE_URL.
import { openPgliteMemory } from '../../app/database/open-pglite.ts'
import { openPostgres } from '../../app/database/open-postgres.ts'
import { ALL_OPEN } from '../../app/services/findings-filter.ts'
import { listFindings } from '../../app/services/list-findings.ts'
import { readHome } from '../../app/services/read-home.ts'
import { seedShop } from '../support/seed.ts'
import { seedManyFindings } from '../support/seed-many.ts'

const FINDINGS = 100_000
const ROUNDS = 40

const url = process.env.DATABASE_URL
const database = url ? await openPostgres(url) : await openPgliteMemory('.vigie/snapshots')
const now = () => new Date('2026-11-22T12:00:00Z')
const vigie = { db: database.db, now }
const shop = await seedShop(database.db, { domain: `bench-${process.pid}.myshopify.com`, scannedAt: now() })
await seedManyFindings(database.db, shop, FINDINGS)

const base = { shopId: shop.shopId, language: 'en', filter: ALL_OPEN, sort: 'severity', group: 'none', page: 1, pageSize: 50 } as const
const reads: Record<string, () => Promise<unknown>> = {
  'first page': () => listFindings(vigie, base),
  'newest first': () => listFindings(vigie, { ...base, sort: 'newest' }),
  'page 800': () => listFindings(vigie, { ...base, page: 800 }),
  'one audit': () => listFindings(vigie, { ...base, filter: { ...ALL_OPEN, audits: ['audit-3'] } }),
  'by file': () => listFindings(vigie, { ...base, group: 'file' }),
  search: () => listFindings(vigie, { ...base, filter: { ...ALL_OPEN, search: 'script-12345' } }),
  home: () => readHome(vigie, { shopId: shop.shopId, language: 'en' }),
}

console.log(`${database.engine}, ${FINDINGS} findings, ${ROUNDS} rounds: milliseconds`)
for (const [name, read] of Object.entries(reads)) {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now()
    await read()
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => (times[Math.floor(share * (ROUNDS - 1))] ?? 0).toFixed(1).padStart(8)
  console.log(`${name.padEnd(14)} p50 ${at(0.5)}  p95 ${at(0.95)}`)
}
await database.db.shop.delete({ where: { id: shop.shopId } })
await database.close()
