import { expect, test } from 'vitest'
import { duplicateTag } from '../../../engine/audits/duplicate-tag.ts'
import { find, LAYOUT, places } from './find.ts'

const page = (code: string) => LAYOUT.replace('</head>', `${code}</head>`)
const TAG = '<script src="https://consent.example/uc.js" async></script>'

test('a script that the layout and a snippet load is loaded twice', () => {
  const files = {
    'layout/theme.liquid': page(`${TAG}{% render 'tags' %}`),
    'snippets/tags.liquid': TAG.replace('https:', ''),
    'templates/index.liquid': 'x',
  }
  const found = find(duplicateTag, files)
  expect([places(found), found[0]?.values.address, found[0]?.measured.count]).toEqual([
    ['snippets/tags.liquid:1'],
    'consent.example/uc.js',
    2,
  ])
})

test.each<[string, Record<string, string>]>([
  ['under conditions', { 'layout/theme.liquid': page(`{% if a %}${TAG}{% else %}${TAG}{% endif %}`) }],
  ['in a comment', { 'layout/theme.liquid': page(`${TAG}<!-- ${TAG} -->`) }],
  ['on two pages', { 'layout/theme.liquid': LAYOUT, 'templates/index.liquid': TAG, 'templates/cart.liquid': TAG }],
  ['with another key', { 'layout/theme.liquid': page(TAG + TAG.replace('uc.js', 'uc.js?id=2')) }],
  [
    'of the theme',
    { 'layout/theme.liquid': page("{{ 'a.js' | asset_url | script_tag }}{{ 'a.js' | asset_url | script_tag }}"), 'assets/a.js': '1' },
  ],
  ['that is not run', { 'layout/theme.liquid': page(TAG + TAG.replace('async', 'type="text/plain"')) }],
])('a second script %s is no finding', (_, files) => {
  expect(find(duplicateTag, { 'templates/index.liquid': 'x', ...files })).toEqual([])
})
