import { listChanges } from '../../app/services/list-changes.ts'
import { readFinding } from '../../app/services/read-finding.ts'
import { readHome } from '../../app/services/read-home.ts'
import { seedShop } from '../support/seed.ts'
import { seedManyChanges, seedManyFindings } from '../support/seed-many.ts'
import type { Benchmark } from './benchmark.ts'
import { timeRounds } from './figure.ts'

const NOW = new Date('2026-11-22T12:00:00Z')

/** What the other pages read of a shop that has 100,000 findings and as many changes. */
export const pages: Benchmark = {
  name: 'pages',
  async run(place) {
    const rounds = place.quick ? 5 : 60
    const count = place.quick ? 5000 : 100_000
    const database = await place.open()
    const { db } = database
    const shop = await seedShop(db, { domain: 'bench.myshopify.com', scannedAt: NOW })
    await seedManyFindings(db, shop, count)
    await seedManyChanges(db, shop, count)
    await database.executeSql('VACUUM ANALYZE')
    const { shopId } = shop
    const vigie = { db, now: () => NOW }
    const { id: findingId } = await db.finding.findFirstOrThrow({ where: { shopId, state: 'open' }, select: { id: true } })
    const timeline = { shopId, families: [], search: '', cursor: null, pageSize: 50 }
    const { next } = await listChanges(vigie, timeline)
    const reads: Record<string, () => Promise<unknown>> = {
      home: () => readHome(vigie, { shopId, language: 'en' }),
      'one finding': () => readFinding(vigie, { shopId, findingId, language: 'en', context: 3 }),
      'newest changes': () => listChanges(vigie, timeline),
      'next changes': () => listChanges(vigie, { ...timeline, cursor: next }),
      'changes of apps': () => listChanges(vigie, { ...timeline, families: ['apps'] }),
      'changes, searched': () => listChanges(vigie, { ...timeline, search: 'file-123.' }),
    }
    const figures = []
    for (const [what, work] of Object.entries(reads)) figures.push(await timeRounds(what, { rounds, work }))
    await database.close()
    return figures
  },
}
