import { expect, test } from 'vitest'
import { deadAsset } from '../../../engine/audits/dead-asset.ts'
import { misplacedFile } from '../../../engine/audits/misplaced-file.ts'
import { notAnalysedFile } from '../../../engine/audits/not-analysed-file.ts'
import { STARTING_BUDGETS } from '../../../engine/budgets.ts'
import { extract, unreadableFacts } from '../../../engine/facts/extract.ts'
import { readTheme } from '../../../engine/read-theme.ts'
import { scan } from '../../../engine/scan.ts'
import { LAYOUT } from './find.ts'

test('files of a sub-folder are one finding for the folder, and neither dead nor unread', () => {
  const theme = readTheme([
    { path: 'layout/theme.liquid', bytes: 9, facts: extract({ path: 'layout/theme.liquid', text: LAYOUT }) },
    ...['assets/src/a.js', 'assets/src/b.js', 'assets/img/c.png'].map(path => ({
      path,
      bytes: 9,
      facts: unreadableFacts(path, 'sub-folder'),
    })),
  ])
  const { findings, notAnalysed, inventory } = scan({ theme, installedApps: [], budgets: STARTING_BUDGETS }, [
    misplacedFile,
    deadAsset,
    notAnalysedFile,
  ])
  expect(findings.map(({ audit, values, measured }) => [audit, values.folder, measured.count])).toEqual([
    ['misplaced-file', 'assets/img', 1],
    ['misplaced-file', 'assets/src', 2],
  ])
  expect(notAnalysed.map(({ reason }) => reason)).toEqual(['sub-folder', 'sub-folder', 'sub-folder'])
  expect(inventory?.dead).toEqual([])
})
