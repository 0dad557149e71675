import { expect, test } from 'vitest'
import type { Advisory } from '../../engine/knowledge/library.ts'
import { librariesOf } from '../../engine/libraries.ts'
import { LAYOUT, themeOf } from './audits/find.ts'

const advisory = (from: string | null, below: string): Advisory => ({
  library: 'jquery',
  id: 'CVE-1',
  aliases: [],
  severity: 'high',
  summary: 'A flaw',
  from,
  below,
  fixedIn: below,
  source: 'https://a.example/',
})

function copiesIn(head: string, ...advisories: Advisory[]) {
  return librariesOf(themeOf({ 'layout/theme.liquid': LAYOUT.replace('<head>', `<head>${head}`) }), { date: '2026-01-01', advisories })
}

const loads = (version: string) => `<script src="https://cdn.jsdelivr.net/npm/jquery@${version}/dist/jquery.min.js"></script>`

test.each([
  ['3.4.1', null, '3.5.0', true],
  ['3.5.0', null, '3.5.0', false],
  ['3.5.0-rc.1', null, '3.5.0', true],
  ['3.5.0', null, '3.5.0-rc.1', false],
  ['3.5.0-beta.2', '3.5.0-beta.2', '3.5.0', true],
  ['3.5.0-beta.1', '3.5.0-beta.2', '3.5.0', false],
  ['1.2.0', '1.2.0', '3.5.0', true],
  ['1.1.9', '1.2.0', '3.5.0', false],
  ['3.5.10', null, '3.5.9', false],
])('version %s, affected from %s to before %s: %s', (version, from, below, isAffected) => {
  expect(copiesIn(loads(version), advisory(from, below))[0]?.advisories.length).toBe(isAffected ? 1 : 0)
})

test.each([
  ['1', '1.2.0', '3.5.0', true],
  ['1.8', null, '1.9.0', true],
  ['1.8', null, '1.9.0-beta.1', true],
  ['3', '1.2.0', '3.5.0', false],
  ['~3.4.0', null, '3.5.0', true],
  ['1', '2.0.0', '3.5.0', false],
  ['latest', null, '3.5.0', false],
])('the newest of %s, affected from %s to before %s: %s', (floating, from, below, isAffected) => {
  const [copy] = copiesIn(loads(floating), advisory(from, below))
  expect(copy).toMatchObject({ version: null, floating })
  expect(copy?.statuses.includes('vulnerable')).toBe(isAffected)
})

test('an advisory with two ranges is told once', () => {
  const [copy] = copiesIn(loads('1.8.0'), advisory(null, '1.9.0'), advisory('1.7.0', '1.8.5'))
  expect(copy?.advisories).toHaveLength(1)
})

test('the newest of an old major version is outdated, the newest of all is not', () => {
  expect(copiesIn(loads('1'))[0]?.statuses).toEqual(['outdated', 'end-of-life', 'floating'])
  expect(copiesIn(loads('latest'))[0]?.statuses).toEqual(['floating'])
})

const BARE =
  "s.src = ('https:' == document.location.protocol ? 'https://' : 'http://') + 'ajax.googleapis.com/ajax/libs/jquery/1.12.0/jquery.min.js'"

test('a script whose address code puts together from scheme and host counts', () => {
  expect(copiesIn(`<script>\n${BARE}</script>`)).toMatchObject([
    { key: 'jquery', version: '1.12.0', source: 'url', line: 2, part: 'script' },
  ])
})

test.each([
  `<script>/* ${BARE} */</script>`,
  `{% comment %}${BARE}{% endcomment %}`,
  "<script>location.protocol; a = 'see code.jquery.com/jquery-1.9.0.js'</script>",
])('%s loads nothing', head => {
  expect(copiesIn(head)).toEqual([])
})

test('a stylesheet of a library is told where no script of that version is there, and never as vulnerable', () => {
  const style = '<link rel="stylesheet" href="https://cdn.jsdelivr.net/npm/swiper@8.4.7/swiper-bundle.min.css">'
  const script = (version: string) => `<script src="https://cdn.jsdelivr.net/npm/swiper@${version}/swiper-bundle.min.js"></script>`
  const told = (head: string) => copiesIn(head).map(({ key, version, part, statuses }) => [key, version, part, statuses])
  expect(told(style)).toEqual([['swiper', '8.4.7', 'style', []]])
  expect(told(`${style}\n${script('8.4.7')}`).map(([, , part]) => part)).toEqual(['script'])
  expect(told(`${style}\n${script('12.2.0')}`).map(([, version, part]) => [version, part])).toEqual([
    ['8.4.7', 'style'],
    ['12.2.0', 'script'],
  ])
})

test('a version above the last of a library that nobody maintains is none', () => {
  const lazysizes = (version: string) => `<script src="https://cdn.jsdelivr.net/npm/lazysizes@${version}/lazysizes.min.js"></script>`
  expect(copiesIn(lazysizes('5.3.2'))[0]?.version).toBe('5.3.2')
  expect(copiesIn(lazysizes('7.0.37'))[0]?.version).toBeNull()
})
