import { expect, test } from 'vitest'
import { diffTexts } from '../../../../app/services/diff/diff-texts.ts'

const lines = (count: number, prefix = 'line') => Array.from({ length: count }, (_, i) => `${prefix} ${i + 1}\n`).join('')

test('an edited line is a removed and an added one side by side, with the lines around it', () => {
  const diff = diffTexts({ before: 'a\nb\nc\nd\n', after: 'a\nb\nC\nd\n', context: 1 })
  expect(diff).toMatchObject({
    state: 'diff',
    added: 1,
    removed: 1,
    cut: false,
    hunks: [
      {
        beforeStart: 2,
        afterStart: 2,
        lines: [
          { type: 'same', before: 2, after: 2, text: 'b' },
          { type: 'removed', before: 3, after: null, text: 'c' },
          { type: 'added', before: null, after: 3, text: 'C' },
          { type: 'same', before: 4, after: 4, text: 'd' },
        ],
      },
    ],
  })
  expect(diff.state === 'diff' && diff.rows[0]?.map(row => [row.before?.text, row.after?.text])).toEqual([
    ['b', 'b'],
    ['c', 'C'],
    ['d', 'd'],
  ])
})

test('edits far apart are hunks of their own', () => {
  const before = lines(100)
  const after = before.replace('line 10\n', 'ten\n').replace('line 90\n', '')
  const diff = diffTexts({ before, after, context: 3 })
  expect(diff.state === 'diff' && diff.hunks.map(hunk => hunk.beforeStart)).toEqual([7, 87])
  expect(diff).toMatchObject({ added: 1, removed: 2 })
})

test('a new file is all added, a removed one all removed', () => {
  expect(diffTexts({ before: null, after: 'a\nb', context: 3 })).toMatchObject({
    added: 2,
    removed: 0,
    rows: [[{ before: null }, { before: null }]],
  })
  expect(diffTexts({ before: 'a\nb', after: null, context: 3 })).toMatchObject({
    added: 0,
    removed: 2,
    rows: [[{ after: null }, { after: null }]],
  })
})

test('a line more on one side has nothing beside it', () => {
  const diff = diffTexts({ before: 'a\nz\n', after: 'b\nc\nz\n', context: 0 })
  expect(diff.state === 'diff' && diff.rows[0]?.map(row => [row.before?.text ?? null, row.after?.text ?? null])).toEqual([
    ['a', 'b'],
    [null, 'c'],
  ])
})

test('other line endings alone are said as such', () => {
  expect(diffTexts({ before: 'a\r\nb\r\n', after: 'a\nb\n', context: 3 })).toEqual({ state: 'line-endings' })
})

test('a missing last line break is not a line', () => {
  const diff = diffTexts({ before: 'a\nb\n', after: 'a\nb', context: 3 })
  expect(diff.state === 'diff' && diff.hunks[0]?.lines.every(line => !line.text.includes('No newline'))).toBe(true)
})

test.each([
  ['more than two megabytes', 'x'.repeat(1_100_000), 'y'.repeat(1_100_000)],
  ['two files with nothing in common', lines(9000, 'before'), lines(9000, 'after')],
])('%s is huge, and found out fast', (_, before, after) => {
  const start = performance.now()
  expect(diffTexts({ before, after, context: 3 })).toMatchObject({ state: 'huge' })
  expect(performance.now() - start).toBeLessThan(5000)
})

test('a long new file is cut, and says how long it is', () => {
  const diff = diffTexts({ before: null, after: lines(10_000), context: 3 })
  expect(diff).toMatchObject({ state: 'diff', added: 10_000, cut: true })
  expect(diff.state === 'diff' && diff.hunks.flatMap(hunk => hunk.lines)).toHaveLength(4000)
})

test('a very long line is cut', () => {
  const diff = diffTexts({ before: 'a', after: 'b'.repeat(50_000), context: 3 })
  expect(diff.state === 'diff' && diff.hunks[0]?.lines.at(-1)?.text).toBe(`${'b'.repeat(2000)}…`)
})
