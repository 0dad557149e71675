import { expect, test } from 'vitest'
import { compareApps } from '../../../../app/services/scan/compare-apps.ts'
import { inferCause } from '../../../../app/services/scan/infer-cause.ts'
import type { AppUse } from '../../../../engine/finding.ts'

const THEME = 'layout/theme.liquid'

const use = (key: string, status: AppUse['status'], ...evidence: [kind: string, file: string, line: number][]): AppUse => ({
  key,
  name: key,
  kind: 'app',
  status,
  evidence: evidence.map(([kind, file, line]) => ({ kind, file, line })),
  removable: [],
})

test.each([
  ['comes', [], [use('judgeme', 'active', ['host', THEME, 3])], 'app-added'],
  ['goes', [use('judgeme', 'active', ['host', THEME, 3])], [], 'app-removed'],
  [
    'leaves its code behind',
    [use('judgeme', 'active', ['host', THEME, 3])],
    [use('judgeme', 'leftover', ['host', THEME, 3])],
    'app-removed',
  ],
  ['is switched off', [use('judgeme', 'active', ['embed', THEME, 3])], [use('judgeme', 'disabled', ['embed', THEME, 3])], 'app-disabled'],
  ['is switched on', [use('judgeme', 'disabled', ['embed', THEME, 3])], [use('judgeme', 'active', ['embed', THEME, 3])], 'app-enabled'],
] as const)('an app that %s is told', (_, before, after, kind) => {
  expect(compareApps({ before, after, changed: new Set([THEME]) })).toEqual([{ kind, app: 'judgeme' }])
})

test('an app that only our knowledge learned to see did not come', () => {
  const after = [use('judgeme', 'active', ['host', THEME, 3])]
  expect(compareApps({ before: [], after, changed: new Set(['snippets/other.liquid']) })).toEqual([])
})

test('an app whose code only moved is no change', () => {
  const before = [use('judgeme', 'active', ['host', THEME, 3])]
  const after = [use('judgeme', 'active', ['host', THEME, 9])]
  expect(compareApps({ before, after, changed: new Set([THEME]) })).toEqual([])
})

test('the app whose own file changed is the cause, though others stand in it', () => {
  const after = [
    use('klaviyo', 'active', ['file', 'snippets/klaviyo.liquid', 1]),
    use('judgeme', 'active', ['host', 'snippets/klaviyo.liquid', 4]),
  ]
  expect(inferCause('snippets/klaviyo.liquid', { before: [], after })).toEqual({
    app: 'klaviyo',
    evidence: [{ kind: 'file', file: 'snippets/klaviyo.liquid', line: 1 }],
  })
})

test('an app whose traces came with the edit is the cause', () => {
  const before = [use('klaviyo', 'active', ['host', THEME, 3])]
  const after = [use('klaviyo', 'active', ['host', THEME, 5]), use('judgeme', 'active', ['host', THEME, 4])]
  expect(inferCause(THEME, { before, after })).toEqual({ app: 'judgeme', evidence: [{ kind: 'host', file: THEME, line: 4 }] })
})

test('an app whose traces went with the edit is the cause, shown where they were', () => {
  const before = [use('judgeme', 'active', ['host', THEME, 4])]
  expect(inferCause(THEME, { before, after: [] })).toMatchObject({ app: 'judgeme', evidence: [{ line: 4 }] })
})

test.each([
  ['nothing of an app changed', [use('klaviyo', 'active', ['host', THEME, 3])], [use('klaviyo', 'active', ['host', THEME, 8])]],
  ['two apps came at once', [], [use('klaviyo', 'active', ['host', THEME, 3]), use('judgeme', 'active', ['host', THEME, 4])]],
  ['the app stands in other files only', [], [use('klaviyo', 'active', ['host', 'layout/password.liquid', 3])]],
])('the cause is unknown when %s', (_, before, after) => {
  expect(inferCause(THEME, { before, after })).toBeNull()
})
