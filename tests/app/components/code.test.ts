import { createElement } from 'react'
import { expect, test } from 'vitest'
import { CodeExcerpt } from '../../../app/components/code-excerpt.tsx'
import { DiffUnified } from '../../../app/components/diff-unified.tsx'
import { visibleCode } from '../../../engine/visible-code.ts'
import { readOut, render } from './render.tsx'

const line = (number: number, text: string, marked = false) => ({ number, text, marked, cut: false })

test('code of a theme never becomes markup of the page', () => {
  const html = render(
    'en',
    createElement(CodeExcerpt, { file: '"><img src=x onerror=alert(1)>', pieces: [[line(1, '</td><script>alert(1)</script>')]] }),
  )
  expect(html).not.toContain('<script')
  expect(html).not.toContain('<img')
  expect(html).toContain('&lt;/td&gt;&lt;script&gt;alert(1)&lt;/script&gt;')
})

test('the marked line says so in words', () => {
  const html = render('fr', createElement(CodeExcerpt, { file: 'a.liquid', pieces: [[line(4, 'a'), line(5, 'b', true)]] }))
  expect(html).toContain('Ici, ligne')
  expect(html.match(/Ici, ligne/g)).toHaveLength(1)
})

test.each([
  ['a\u202eb', 'a⟨U+202E⟩b'],
  ['a\u200bb', 'a⟨U+200B⟩b'],
  ['a\u0000b', 'a⟨U+0000⟩b'],
  ['\ufeff{% if %}', '⟨U+FEFF⟩{% if %}'],
  ['tab\tand end\r', 'tab\tand end'],
  ['déjà « vu » 日本 🙂', 'déjà « vu » 日本 🙂'],
])('%j shows what is hidden in it', (code, shown) => {
  expect(visibleCode(code)).toBe(shown)
})

test('added and removed lines are told apart without colour', () => {
  const hunk = {
    beforeStart: 1,
    beforeLines: 1,
    afterStart: 1,
    afterLines: 1,
    lines: [
      { type: 'removed' as const, before: 1, after: null, text: 'old' },
      { type: 'added' as const, before: null, after: 1, text: 'new' },
    ],
  }
  expect(readOut('en', createElement(DiffUnified, { file: 'a', hunks: [hunk] }))).toBe('1−removedold1+addednew')
})
