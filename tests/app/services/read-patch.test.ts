import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { ALL_OPEN } from '../../../app/services/findings-filter.ts'
import { listFindings } from '../../../app/services/list-findings.ts'
import { readPatch } from '../../../app/services/read-patch.ts'
import { openScanningShops, type ScanningShops } from '../../support/scanning-shops.ts'
import { openThemeFolder, type ThemeFolder } from '../../support/theme-folder.ts'

const THEME = {
  'layout/theme.liquid': '<html lang="en"><head>{{ content_for_header }}</head>\n<body>{{ content_for_layout }}</body></html>',
  'templates/page.liquid': "{% assign a = 1 %}\r\n{% include 'my card' %}\r\n{% include name %}",
  'templates/index.json': '{ "sections": {}, "order": [] }',
  'snippets/my card.liquid': '{{ a }}\n',
  'assets/old.js': 'old()\n',
}

let shops: ScanningShops
beforeAll(async () => {
  shops = await openScanningShops({ north: THEME, south: THEME })
})
afterAll(() => shops.close())

let folder: ThemeFolder
beforeEach(async () => {
  await shops.reset()
  await shops.scan('north')
  folder = openThemeFolder(THEME)
})
afterEach(() => folder.close())

async function patchOf(audit: string) {
  const shopId = await shops.shopIdOf('north')
  const input = { language: 'en', filter: ALL_OPEN, sort: 'place', group: 'none', page: 1, pageSize: 100 } as const
  const { items } = await listFindings(shops.vigie, { shopId, ...input })
  const finding = items.find(item => item.audit === audit)
  if (!finding) throw new Error(`no open ${audit}`)
  return readPatch(shops.vigie, { shopId, findingId: finding.id, language: 'en' })
}

test('a finding’s change is a patch that git applies, and names what is left', async () => {
  const patch = await patchOf('deprecated-tag')
  expect(patch?.refused).toEqual([{ file: 'templates/page.liquid', line: 3, because: 'the name of the snippet is built at run time' }])
  expect(patch?.download?.name).toBe('deprecated-tag-page.patch')
  folder.gitApply(patch?.download?.text ?? '')
  expect(folder.read('templates/page.liquid')).toBe("{% assign a = 1 %}\r\n{% render 'my card', a: a %}\r\n{% include name %}")
})

test('a dead file’s change deletes it', async () => {
  const patch = await patchOf('dead-asset')
  expect(patch?.files).toMatchObject([{ path: 'assets/old.js', deleted: true }])
  folder.gitApply(patch?.download?.text ?? '')
  expect(folder.read('assets/old.js')).toBeNull()
})

test('a finding without a known fix has none, and another shop’s finding is not found', async () => {
  expect(await patchOf('liquid-template').catch(() => null)).toBeNull()
  const southId = await shops.shopIdOf('south')
  const [found] = await shops.vigie.db.finding.findMany({ where: { shopId: await shops.shopIdOf('north') }, take: 1 })
  await expect(readPatch(shops.vigie, { shopId: southId, findingId: found?.id ?? '', language: 'en' })).rejects.toMatchObject({
    code: 'FINDING_NOT_FOUND',
  })
})
