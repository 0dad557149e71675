import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { ALL_OPEN } from '../../../app/services/findings-filter.ts'
import { listFindings } from '../../../app/services/list-findings.ts'
import { readPatch } from '../../../app/services/read-patch.ts'
import { openScanningShops, type ScanningShops } from '../../support/scanning-shops.ts'

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

let folder = ''
beforeEach(async () => {
  await shops.reset()
  await shops.scan('north')
  folder = mkdtempSync(join(tmpdir(), 'vigie-patch-'))
  for (const [path, text] of Object.entries(THEME)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
})
afterEach(() => rmSync(folder, { recursive: true }))

async function patchOf(audit: string) {
  const shopId = await shops.shopIdOf('north')
  const input = { language: 'en', filter: ALL_OPEN, sort: 'place', group: 'none', page: 1, pageSize: 100 } as const
  const { items } = await listFindings(shops.vigie, { shopId, ...input })
  const finding = items.find(item => item.audit === audit)
  if (!finding) throw new Error(`no open ${audit}`)
  return readPatch(shops.vigie, { shopId, findingId: finding.id, language: 'en' })
}

function gitApply(text: string): void {
  execFileSync('git', ['apply', '-p1'], { cwd: folder, input: text, env: { ...process.env, GIT_CEILING_DIRECTORIES: dirname(folder) } })
}

test('a finding’s change is a patch that git applies, and names what is left', async () => {
  const patch = await patchOf('deprecated-tag')
  expect(patch?.refused).toEqual([{ file: 'templates/page.liquid', line: 3, because: 'the name of the snippet is built at run time' }])
  expect(patch?.download?.name).toBe('deprecated-tag-page.patch')
  gitApply(patch?.download?.text ?? '')
  expect(readFileSync(join(folder, 'templates/page.liquid'), 'utf8')).toBe(
    "{% assign a = 1 %}\r\n{% render 'my card', a: a %}\r\n{% include name %}",
  )
})

test('a dead file’s change deletes it', async () => {
  const patch = await patchOf('dead-asset')
  expect(patch?.files).toMatchObject([{ path: 'assets/old.js', deleted: true }])
  gitApply(patch?.download?.text ?? '')
  expect(existsSync(join(folder, 'assets/old.js'))).toBe(false)
})

test('a finding without a known fix has none, and another shop’s finding is not found', async () => {
  expect(await patchOf('liquid-template').catch(() => null)).toBeNull()
  const southId = await shops.shopIdOf('south')
  const [found] = await shops.vigie.db.finding.findMany({ where: { shopId: await shops.shopIdOf('north') }, take: 1 })
  await expect(readPatch(shops.vigie, { shopId: southId, findingId: found?.id ?? '', language: 'en' })).rejects.toMatchObject({
    code: 'FINDING_NOT_FOUND',
  })
})
