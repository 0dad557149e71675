import { afterAll, beforeAll, expect, test } from 'vitest'
import { ALL_OPEN } from '../../../app/services/findings-filter.ts'
import { listChanges } from '../../../app/services/list-changes.ts'
import { listFindings } from '../../../app/services/list-findings.ts'
import { readChange } from '../../../app/services/read-change.ts'
import { readFinding } from '../../../app/services/read-finding.ts'
import { readHome } from '../../../app/services/read-home.ts'
import { randomTheme, THEMES } from '../../hostile/hostile-themes.ts'
import { openScanningShops, type ScanningShops } from '../../support/scanning-shops.ts'

const LAYOUT = '<html><head>{{ content_for_header }}</head><body>{{ content_for_layout }}</body></html>'
const hostile = [...randomTheme({ seed: 3, files: 150 }), ...THEMES['a section group that holds itself']()]
const files = Object.fromEntries(hostile.filter(({ path }) => path.isWellFormed()).map(({ path, text }) => [path, text]))

let shops: ScanningShops
beforeAll(async () => {
  shops = await openScanningShops({ north: { ...files, 'layout/theme.liquid': LAYOUT } })
})
afterAll(() => shops.close())

const list = async (search: string) => {
  const input = { language: 'fr', filter: { ...ALL_OPEN, search }, sort: 'place', group: 'none', page: 1, pageSize: 100 } as const
  return listFindings(shops.vigie, { shopId: await shops.shopIdOf('north'), ...input })
}

test('a theme of hostile files is stored, searched and shown, and a second scan opens and resolves nothing', async () => {
  expect(await shops.scan('north')).toMatchObject({ state: 'finished' })
  const shopId = await shops.shopIdOf('north')
  for (const search of ["%_\\'", '__proto__', '\u202e', '</script>']) await list(search)
  const { items } = await list('')
  expect(items.length).toBeGreaterThan(50)
  for (const { id } of items.slice(0, 40)) await readFinding(shops.vigie, { shopId, findingId: id, language: 'fr', context: 200 })
  await readHome(shops.vigie, { shopId, language: 'fr' })
  expect(await shops.scan('north')).toMatchObject({ state: 'finished', openedCount: 0, resolvedCount: 0, changedCount: 0 })
})

test('each edit of one hostile file into another shows as a diff, or says why not', async () => {
  const names = Object.keys(files)
    .filter(path => path.startsWith('snippets/'))
    .slice(0, 20)
  for (const [at, path] of names.entries()) shops.write('north', path, hostile[at * 3]?.text ?? '')
  expect(await shops.scan('north')).toMatchObject({ state: 'finished' })
  const shopId = await shops.shopIdOf('north')
  const { days } = await listChanges(shops.vigie, { shopId, families: ['files'], search: '', cursor: null, pageSize: 100 })
  const changes = days.flatMap(({ items }) => items.flatMap(item => (item.type === 'change' ? [item.change] : [])))
  expect(changes.length).toBeGreaterThan(0)
  for (const { id } of changes) await readChange(shops.vigie, { shopId, changeId: id, context: 3 })
})
