import { expect, test } from 'vitest'
import { type Audit, defineAudit, type Observation } from '../../engine/audit.ts'
import { STARTING_BUDGETS } from '../../engine/budgets.ts'
import { compare } from '../../engine/compare.ts'
import { cutText } from '../../engine/cut-text.ts'
import { scan } from '../../engine/scan.ts'
import { textOf } from '../../engine/text.ts'
import { emptyTheme } from './empty-theme.ts'

const same = (text: string) => ({ en: text, fr: text })

function auditOf(observations: Observation[]): Audit {
  return defineAudit({
    id: 'test-audit',
    category: 'speed',
    severity: 'minor',
    kind: 'risk',
    needs: ['theme'],
    effort: 1,
    text: { title: same('Title'), finding: same('found {name}'), why: same('why'), fix: same('fix') },
    run: () => observations,
  })
}

const run = (observations: Observation[]) =>
  scan({ theme: emptyTheme, installedApps: [], budgets: STARTING_BUDGETS }, [auditOf(observations)])
const at = (file: string, line: number): Observation => ({ at: { type: 'file', file, line }, values: { name: `n${line}` } })
const many = (count: number, file = 'snippets/a.liquid') => Array.from({ length: count }, (_, i) => at(file, i + 1))

test('of ten thousand findings of one audit in one file a hundred are told, and how many more there are', () => {
  const { findings, audits } = run([...many(10_000), ...many(3, 'snippets/b.liquid')])
  expect(findings).toHaveLength(103)
  expect(audits[0]).toMatchObject({ findings: 103, capped: ['snippets/a.liquid'] })
  expect(findings[99]?.measured).toEqual({ moreInFile: 9900 })
  expect(findings.filter(finding => finding.measured.moreInFile !== undefined)).toHaveLength(1)
})

test('the last of them says so in both languages', () => {
  const last = run(many(1200)).findings.at(-1)
  expect(last && textOf(auditOf([]), last, 'en').finding).toBe('found n100 — and 1,100 more like it in this file')
  expect(last && textOf(auditOf([]), last, 'fr').finding).toBe('found n100 — et 1\u202f100 autres de ce genre dans ce fichier')
})

test('the gravest are kept, in the order of the file', () => {
  const grave: Observation = { ...at('snippets/a.liquid', 5000), severity: 'critical' }
  const { findings } = run([...many(200), grave])
  expect(findings.map(({ place }) => (place.type === 'file' ? place.line : 0)).slice(-2)).toEqual([99, 5000])
})

test('a finding that is not told any more stays open, and keeps its fingerprint', () => {
  const before = run(many(100)).findings
  const after = run([
    ...many(50).map(each => ({ ...each, values: { name: `new ${each.at.type === 'file' ? each.at.line : ''}` } })),
    ...many(100),
  ])
  const { persisting, resolved, unchecked } = compare(before, { ...after, notAnalysed: [] })
  expect([persisting.length, resolved.length, unchecked.length]).toEqual([50, 0, 50])
})

test('a long value is cut for people, not for the fingerprint', () => {
  const [a, b] = ['a', 'b'].map(end => run([{ at: { type: 'shop' }, values: { name: `${'x'.repeat(5000)}${end}` } }]).findings[0])
  expect(a?.values.name).toBe(`${'x'.repeat(299)}…`)
  expect(a?.fingerprint).not.toBe(b?.fingerprint)
})

test.each([
  ['abc', 3, 'abc'],
  ['abcd', 3, 'ab…'],
  ['a😀b', 3, 'a…'],
  ['😀😀😀', 4, '😀…'],
])('%s cut at %i is %s', (text, most, cut) => {
  expect(cutText(text, most)).toBe(cut)
})

test('of files that an app writes the first stands for all, where the audit says so', () => {
  const found = [
    at('sections/pf-1a2b.liquid', 1),
    at('sections/main.liquid', 3),
    at('sections/pf-3c4d.liquid', 5),
    at('sections/pf-5e6f.liquid', 7),
  ]
  const audit: Audit = { ...auditOf(found), foldsAppFiles: true }
  const { findings } = scan({ theme: emptyTheme, installedApps: [], budgets: STARTING_BUDGETS }, [audit])
  expect(findings.map(({ place }) => place.type === 'file' && place.file)).toEqual(['sections/main.liquid', 'sections/pf-1a2b.liquid'])
  const [, first] = findings
  expect(first && textOf(audit, first, 'en').finding).toBe('found n1 — and 2 more files that PageFly wrote likewise')
  expect(first && textOf(audit, first, 'fr').finding).toBe('found n1 — de même pour 2 autres fichiers écrits par PageFly')
  expect(run(found).findings).toHaveLength(4)
})
