import { expect, test } from 'vitest'
import { importedStylesheet } from '../../../engine/audits/imported-stylesheet.ts'
import { renderBlockingStyle } from '../../../engine/audits/render-blocking-style.ts'
import { find, LAYOUT } from './find.ts'

const style = (name: string) => `{{ '${name}' | asset_url | stylesheet_tag }}`
const head = (code: string) => ({ 'layout/theme.liquid': LAYOUT.replace('<head>', `<head>\n${code}\n`), 'templates/index.liquid': '' })
const names = (count: number) => Array.from({ length: count }, (_, i) => `s${i}.css`)
const sized = (count: number, bytes: number) => Object.fromEntries(names(count).map(name => [`assets/${name}`, bytes]))
const all = (count: number) => names(count).map(style).join('\n')

test('many stylesheets in the head are one finding for the layout', () => {
  expect(find(renderBlockingStyle, { ...head(all(7)), ...sized(7, 1000) })).toMatchObject([
    { severity: 'minor', place: { file: 'layout/theme.liquid', lines: [2, 3, 4, 5, 6, 7, 8] }, measured: { count: 7, bytes: 7000 } },
  ])
})

test('two heavy ones are one too, with the snippet that loads them, and grave when they are twice too heavy', () => {
  const theme = { ...head("{% render 'styles' %}"), 'snippets/styles.liquid': all(2) }
  expect(find(renderBlockingStyle, { ...theme, ...sized(2, 130_000) })).toMatchObject([
    { severity: 'minor', measured: { styles: 'assets/s0.css (snippets/styles.liquid:1), assets/s1.css (snippets/styles.liquid:2)' } },
  ])
  expect(find(renderBlockingStyle, { ...theme, ...sized(2, 250_000) })).toMatchObject([{ severity: 'major' }])
})

test.each([
  ['few small ones', head(all(6)), sized(6, 1000)],
  ['one heavy one, which oversized-asset tells', head(all(1)), sized(1, 500_000)],
  [
    'those that wait',
    head(
      names(7)
        .map(name => `<link rel="stylesheet" href="{{ '${name}' | asset_url }}" media="print" onload="this.media='all'">`)
        .join(''),
    ),
    sized(7, 1000),
  ],
  ['those under a condition', head(`{% if template == 'product' %}${all(7)}{% endif %}`), sized(7, 1000)],
  ['those in a comment', head(`{% comment %}${all(7)}{% endcomment %}<!-- ${all(7)} -->`), sized(7, 1000)],
  [
    'those of sections, which come with their section',
    {
      ...head("{% section 'a' %}"),
      ...{ 'layout/theme.liquid': LAYOUT.replace('<body>', "<body>{% section 'a' %}"), 'sections/a.liquid': all(7) },
    },
    sized(7, 1000),
  ],
  ['those of other servers', head('<link rel="stylesheet" href="https://a.example/a.css">'.repeat(9)), {}],
])('%s are none', (_, theme, assets) => {
  expect(find(renderBlockingStyle, { ...theme, ...assets })).toEqual([])
})

test.each([
  [
    'a loaded stylesheet',
    { ...head(style('base.css')), 'assets/base.css': '/* a { */\n@import url("https://fonts.example/css?a;b");\n.a { color: red }' },
    'assets/base.css',
    'https://fonts.example/css?a;b',
  ],
  ['a style element in the head', head('<style>@import "other.css"; .a { color: red }</style>'), 'layout/theme.liquid', 'other.css'],
  [
    'Sass, which puts plain imports at its top',
    { ...head(style('base.scss.css')), 'assets/base.scss.liquid': '.a { color: red }\n@import url(//fonts.example/css);' },
    'assets/base.scss.liquid',
    '//fonts.example/css',
  ],
])('%s that imports another is found', (_, theme, file, url) => {
  expect(find(importedStylesheet, theme)).toMatchObject([{ severity: 'major', place: { file }, measured: { url, count: 1 } }])
})

test('outside of the head shoppers wait for less', () => {
  const theme = {
    'layout/theme.liquid': LAYOUT.replace('<body>', '<body><style>@import "other.css";</style>'),
    'templates/index.liquid': '',
  }
  expect(find(importedStylesheet, theme)).toMatchObject([{ severity: 'minor' }])
})

test.each([
  [
    'after the first rule, where browsers ignore it',
    { ...head(style('base.css')), 'assets/base.css': '.a { color: red }\n@import "b.css";' },
  ],
  [
    'of what stands in its address',
    head('<style>@import url("data:text/css;base64,QEBA'.concat('A'.repeat(400), '"); @import "data:text/css,a{}";</style>')),
  ],
  ['in a comment', { ...head(style('base.css')), 'assets/base.css': '/* @import "b.css"; */' }],
  ['a partial of Sass', { ...head(style('base.scss.css')), 'assets/base.scss.liquid': "@import 'variables';" }],
  ['in a stylesheet that nothing loads', { ...head(''), 'assets/old.css': '@import "b.css";' }],
  [
    'in a stylesheet that only an app can change',
    {
      ...head(style('pagefly.main.css')),
      'assets/pagefly.main.css': '@import "b.css";',
      'sections/pf-1a2b3c4d.liquid': '<style>@import "a.css";</style>',
    },
  ],
])('an import %s is none', (_, theme) => {
  expect(find(importedStylesheet, theme)).toEqual([])
})
