import { expect, test } from 'vitest'
import { layoutWithoutContent } from '../../../engine/audits/layout-without-content.ts'
import { find, LAYOUT } from './find.ts'

const EMPTY = LAYOUT.replace('{{ content_for_layout }}', '{% comment %}{{ content_for_layout }}{% endcomment %}{% include "lock" %}')
const found = (files: Record<string, string>) =>
  find(layoutWithoutContent, files).map(({ values, severity }) => `${values.file} ${severity}`)

test('a layout in which the content was put aside shows no page', () => {
  expect(found({ 'layout/theme.liquid': EMPTY })).toEqual(['layout/theme.liquid critical'])
  expect(
    found({
      'layout/theme.liquid': LAYOUT,
      'layout/b.liquid': EMPTY,
      'templates/page.b.liquid': '{% layout "b" %}',
      'snippets/lock.liquid': 'locked',
    }),
  ).toEqual(['layout/b.liquid major'])
})

test.each<[string, Record<string, string>]>([
  ['shown by a snippet', { 'layout/theme.liquid': EMPTY, 'snippets/lock.liquid': '{{ content_for_layout }}' }],
  [
    'held by a variable',
    { 'layout/theme.liquid': LAYOUT.replace('{{ content_for_layout }}', '{% assign a = content_for_layout %}{{ a }}') },
  ],
  [
    'shown by a snippet of any name',
    { 'layout/theme.liquid': `${EMPTY}{% include part %}`, 'snippets/a.liquid': '{{ content_for_layout }}' },
  ],
  ['of a layout that nobody asks for', { 'layout/theme.liquid': LAYOUT, 'layout/old.liquid': EMPTY }],
  ['of a layout that could not be read', { 'layout/theme.liquid': `{% if a ${EMPTY}` }],
])('content %s is no finding', (_, files) => {
  expect(found(files)).toEqual([])
})
