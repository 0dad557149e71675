import { expect, test } from 'vitest'
import { AUDITS } from '../../engine/audits/index.ts'
import { STARTING_BUDGETS } from '../../engine/budgets.ts'
import { compare } from '../../engine/compare.ts'
import type { DeepReading } from '../../engine/deep-reading.ts'
import { scan } from '../../engine/scan.ts'
import { textOf } from '../../engine/text.ts'
import { CHECKS } from '../../scanner/deep/checks.ts'
import { LAYOUT, themeOf } from './audits/find.ts'

const DEEP = AUDITS.filter(audit => audit.needs.includes('deep'))
const theme = themeOf({
  'layout/theme.liquid': LAYOUT.replace('</body>', "{% render 'card' %}</body>"),
  'snippets/card.liquid': 'a\nb\nc',
  'snippets/dead.liquid': 'x',
})
const scanWith = (deep?: DeepReading | Error) => scan({ theme, installedApps: [], budgets: STARTING_BUDGETS, ...(deep && { deep }) }, DEEP)
const offence = (check: string, line: number, name: string | null, file = 'snippets/card.liquid') => ({ check, file, line, name })

test('what one check says of one file is one finding with all its lines and names', () => {
  const offences = [3, 1, 3].map(line => offence('UnknownFilter', line, `f${line}`))
  expect(scanWith({ offences, refused: [] }).findings).toMatchObject([
    {
      audit: 'deep-unknown-filter',
      place: { file: 'snippets/card.liquid', line: 1, lines: [1, 3] },
      values: { check: 'UnknownFilter' },
      measured: { count: 3, names: 'f3, f1' },
    },
  ])
})

test('nothing is said of a file that no page uses', () => {
  const offences = [offence('UnknownFilter', 1, 'f', 'snippets/dead.liquid')]
  expect(scanWith({ offences, refused: [] }).findings).toEqual([])
})

test.each([...CHECKS])('%s belongs to one audit, which has words for it in both languages', check => {
  const { findings } = scanWith({ offences: [offence(check, 1, 'name'), offence(check, 2, null)], refused: [] })
  expect(findings).toHaveLength(1)
  for (const finding of findings)
    for (const language of ['en', 'fr'] as const) {
      const audit = DEEP.find(({ id }) => id === finding.audit)
      expect(audit && textOf(audit, finding, language).finding).toMatch(/\w/)
    }
})

test('a scan that was not asked to look deeply neither passes nor fails these audits, and resolves nothing of theirs', () => {
  const open = scanWith({ offences: [offence('UnknownFilter', 1, 'f')], refused: [] }).findings
  const plain = scanWith()
  expect(new Set(plain.audits.map(({ state }) => state))).toEqual(new Set(['not-run']))
  expect(compare(open, plain)).toMatchObject({ resolved: [], unchecked: open })
})

test('when theme-check failed its audits are errored, and resolve nothing', () => {
  const open = scanWith({ offences: [offence('UnknownFilter', 1, 'f')], refused: [] }).findings
  const failed = scanWith(new Error('out of time'))
  expect(failed.audits[0]).toMatchObject({ state: 'errored', because: 'out of time' })
  expect(compare(open, failed).resolved).toEqual([])
})

test('in a file that theme-check refused nothing of its findings resolves; elsewhere it does', () => {
  const open = scanWith({
    offences: [offence('UnknownFilter', 1, 'f'), offence('UnknownFilter', 1, 'f', 'layout/theme.liquid')],
    refused: [],
  }).findings
  const after = compare(open, scanWith({ offences: [], refused: ['snippets/card.liquid'] }))
  expect(after.unchecked.map(({ place }) => place)).toMatchObject([{ file: 'snippets/card.liquid' }])
  expect(after.resolved.map(({ place }) => place)).toMatchObject([{ file: 'layout/theme.liquid' }])
})
