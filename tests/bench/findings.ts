import { FINDING_GROUPS, FINDING_SORTS } from '../../app/services/finding-views.ts'
import { ALL_OPEN, type FindingsFilter } from '../../app/services/findings-filter.ts'
import { listFindings } from '../../app/services/list-findings.ts'
import { seedScan, seedShop } from '../support/seed.ts'
import { seedManyFindings } from '../support/seed-many.ts'
import type { Benchmark } from './benchmark.ts'
import { timeRounds } from './figure.ts'

const NOW = new Date('2026-11-22T12:00:00Z')
const PAGE_SIZE = 50

const FILTERS: Record<string, Partial<FindingsFilter>> = {
  'one severity': { severities: ['major'] },
  'one category': { categories: ['speed'] },
  'one audit': { audits: ['audit-3'] },
  'one app': { apps: ['klaviyo'] },
  'one file': { files: ['snippets/file-7.liquid'] },
  'resolved ones': { view: 'resolved' },
  'a rare word': { search: 'script-12345.js' },
  'a word that all have': { search: 'script' },
  'a word that none has': { search: 'nowhere' },
  'a word of one severity': { search: 'file-77', severities: ['major'] },
}

/** What the page of findings reads of a shop that has 100,000. */
export const findings: Benchmark = {
  name: 'findings',
  async run(place) {
    const rounds = place.quick ? 5 : 60
    const database = await place.open()
    const shop = await seedShop(database.db, { domain: 'bench.myshopify.com', scannedAt: NOW })
    await seedManyFindings(database.db, shop, place.quick ? 5000 : 100_000)
    await database.executeSql('VACUUM ANALYZE')
    const vigie = { db: database.db, now: () => NOW }
    const base = {
      shopId: shop.shopId,
      language: 'en',
      filter: ALL_OPEN,
      sort: 'severity',
      group: 'none',
      page: 1,
      pageSize: PAGE_SIZE,
    } as const
    const read = (what: string, input: Partial<Parameters<typeof listFindings>[1]>) =>
      timeRounds(what, { rounds, work: () => listFindings(vigie, { ...base, ...input }) })
    const { pages } = await listFindings(vigie, base)
    const figures = [
      await read('first page', {}),
      await read('the page in the middle', { page: Math.ceil(pages / 2) }),
      await read('last page', { page: pages }),
    ]
    for (const sort of FINDING_SORTS) figures.push(await read(`sorted: ${sort}`, { sort }))
    for (const group of FINDING_GROUPS.filter(name => name !== 'none')) figures.push(await read(`grouped: ${group}`, { group }))
    for (const [what, filter] of Object.entries(FILTERS)) figures.push(await read(what, { filter: { ...ALL_OPEN, ...filter } }))
    // The theme was changed for another: a second scan opened all that stands.
    await database.db.scan.update({ where: { id: shop.scanId }, data: { queuedAt: new Date(NOW.getTime() - 86_400_000) } })
    await seedScan(database.db, { ...shop, at: NOW, baseline: false })
    if ((await listFindings(vigie, base)).counts.new === 0) throw new Error('no finding is new')
    figures.push(await read('first page, all of them new', {}))
    figures.push(await read('new ones', { filter: { ...ALL_OPEN, view: 'new' } }))
    await database.close()
    return figures
  },
}
