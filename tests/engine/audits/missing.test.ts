import { expect, test } from 'vitest'
import { missingAsset } from '../../../engine/audits/missing-asset.ts'
import { missingSection } from '../../../engine/audits/missing-section.ts'
import { missingSnippet } from '../../../engine/audits/missing-snippet.ts'
import { find, LAYOUT, places } from './find.ts'

const body = (code: string) => ({ 'layout/theme.liquid': LAYOUT.replace('<body>', `<body>\n${code}`) })

test.each(["{% render 'gone' %}", "{% include 'gone' %}", "{% render 'gone' for x as y %}"])(
  '%s of a snippet that is not there is found',
  code => {
    const found = find(missingSnippet, body(code))
    expect(places(found)).toEqual(['layout/theme.liquid:2'])
    expect(found[0]?.values.wanted).toBe('snippets/gone.liquid')
  },
)

test.each([
  ['a snippet that is there', "{% render 'here' %}"],
  ['a name that nobody can know', '{% include name %}'],
  ['a comment', "{% comment %}{% render 'gone' %}{% endcomment %}"],
  ['what an HTML comment hides', "<!-- {% render 'gone' %} -->"],
])('%s is not missing', (_, code) => {
  expect(find(missingSnippet, { ...body(code), 'snippets/here.liquid': 'x' })).toEqual([])
})

test('a snippet whose absence the file itself looks for is not missing', () => {
  const text =
    "{% capture style %}{% render 'own-style' %}{% endcapture %}{% unless style contains 'Liquid error' %}{{ style }}{% endunless %}{% render 'gone' %}"
  expect(find(missingSnippet, body(text)).map(finding => finding.values.wanted)).toEqual(['snippets/gone.liquid'])
})

test('a call that a page builder has for the stores of another app is no finding, a call of a part of its own is', () => {
  const files = {
    ...body("{% render 'page.zipifypages' %}"),
    'snippets/page.zipifypages.liquid': "{% if a %}{% render 'judgeme_core' %}{% render 'part.zipifypages' %}{% endif %}",
  }
  expect(find(missingSnippet, files).map(({ values }) => values.wanted)).toEqual(['snippets/part.zipifypages.liquid'])
})

test('a part of an app that its own file asks for under a condition is minor', () => {
  const files = {
    ...body("{% render 'qikify-apps' %}{% if settings.own %}{% render 'own' %}{% endif %}"),
    'snippets/qikify-apps.liquid': "{% if shop.metafields.qikify.tabs %}{% render 'qikify-tabs' %}{% endif %}",
  }
  expect(find(missingSnippet, files).map(({ values, severity }) => [values.wanted, severity])).toEqual([
    ['snippets/own.liquid', 'major'],
    ['snippets/qikify-tabs.liquid', 'minor'],
  ])
})

test('a dead file misses nothing', () => {
  expect(find(missingSnippet, { ...body(''), 'snippets/dead.liquid': "{% render 'gone' %}" })).toEqual([])
})

test('a missing snippet of an app goes by the name of the app', () => {
  expect(find(missingSnippet, body("{% include 'judgeme_core' %}")).map(finding => finding.app)).toEqual(['judge-me'])
})

test('sections that are not there are found, in layouts and in JSON templates', () => {
  const files = { ...body("{% section 'gone' %}"), 'templates/index.json': '{"sections":{"a":{"type":"lost"}},"order":["a"]}' }
  expect(find(missingSection, files).map(finding => finding.values.wanted)).toEqual(['sections/gone.liquid', 'sections/lost.liquid'])
})

test('app blocks and sections that are there are not missing', () => {
  const files = {
    ...body("{% section 'here' %}"),
    'sections/here.liquid': '{% schema %}{"name":"x"}{% endschema %}',
    'templates/index.json':
      '{"sections":{"a":{"type":"apps","blocks":{"b":{"type":"shopify://apps/loox/blocks/rating/5c3b337f-fd14-4df5-b1d6-80ec13e6e28e"}}},"h":{"type":"here"}},"order":["a","h"]}',
    'sections/apps.liquid': '{% schema %}{"name":"Apps","blocks":[{"type":"@app"}]}{% endschema %}',
  }
  expect(find(missingSection, files)).toEqual([])
})

test('an asset that is not there is found', () => {
  const files = { ...body("{{ 'gone.js' | asset_url | script_tag }}<img src=\"{{ 'gone.png' | asset_url }}\">"), 'assets/here.js': 'let a' }
  expect(find(missingAsset, files).map(({ values, severity }) => [values.wanted, severity])).toEqual([
    ['assets/gone.js', 'major'],
    ['assets/gone.png', 'minor'],
  ])
})

test('a file names a missing asset once, with all lines; under a condition it is milder', () => {
  const gone = "{{ 'gone.js' | asset_url | script_tag }}"
  const twice = { ...body(`${gone}\n${gone}`), 'assets/here.js': 'let a' }
  expect(find(missingAsset, twice)).toMatchObject([{ severity: 'major', place: { lines: [expect.any(Number), expect.any(Number)] } }])
  const sometimes = { ...body(`{% if settings.chat %}${gone}{% endif %}`), 'assets/here.js': 'let a' }
  expect(find(missingAsset, sometimes)).toMatchObject([{ severity: 'minor' }])
})

test('what a Liquid stylesheet names in vain is found, one format of a font that is there suffices', () => {
  const sheet = (code: string) => ({
    ...body("{{ 'theme.css' | asset_url | stylesheet_tag }}"),
    'assets/theme.scss.liquid': code,
    'assets/a.woff2': 9,
  })
  expect(
    find(missingAsset, sheet("src: url({{ 'icones.woff' | asset_url }})")).map(({ place, values, severity }) => [
      place,
      values.wanted,
      severity,
    ]),
  ).toEqual([[{ type: 'file', file: 'assets/theme.scss.liquid', line: 1, lines: [1] }, 'assets/icones.woff', 'minor']])
  expect(find(missingAsset, sheet("src: url({{ 'a.woff2' | asset_url }}), url({{ 'a.ttf' | asset_url }})"))).toEqual([])
})

test.each([
  ['an upload that the settings ask for', '<img src="{{ \'logo.png\' | asset_url }}">'],
  ['an image that a setting decides about', '{% if settings.use_badge %}<img src="{{ \'badge.png\' | asset_url }}">{% endif %}'],
  ['what stands in an HTML comment', "<!-- {{ 'gone.js' | asset_url | script_tag }} -->"],
  ['a branch that never runs', "{% if false %}{{ 'gone.js' | asset_url | script_tag }}{% endif %}"],
  ['an address that is handed to a script', "<script>let logo = {{ 'gone.png' | asset_url | json }}</script>"],
])('%s is not missing', (_, code) => {
  const settings = JSON.stringify([{ name: 'Header', settings: [{ type: 'image', id: 'logo.png', label: 'Logo' }] }])
  expect(find(missingAsset, { ...body(code), 'config/settings_schema.json': settings, 'assets/here.css': '.a{}' })).toEqual([])
})

test('the many images that one stylesheet names in vain are one finding, its scripts are not among them', () => {
  const urls = ['a', 'b', 'c', 'd', 'e'].map(name => `.${name} { src: url({{ '${name}.png' | asset_url }}) }`)
  const files = {
    ...body("{{ 'theme.css' | asset_url | stylesheet_tag }}{{ 'gone.js' | asset_url | script_tag }}"),
    'assets/theme.css.liquid': urls.join('\n'),
  }
  const found = find(missingAsset, files).map(({ place, values, measured }) => ({ place, wanted: values.wanted, ...measured }))
  expect(found).toMatchObject([
    { place: { file: 'assets/theme.css.liquid', lines: [1, 2, 3, 4, 5] }, wanted: 'assets/*', count: 5, shown: 'a.png, b.png, c.png …' },
    { place: { file: 'layout/theme.liquid' }, wanted: 'assets/gone.js', count: 1 },
  ])
  const few = { ...files, 'assets/theme.css.liquid': urls.slice(0, 3).join('\n') }
  expect(find(missingAsset, few)).toHaveLength(4)
})

test('an asset is named before its question mark', () => {
  const font = body("<style>@font-face { src: url({{ 'a.eot?#iefix' | asset_url }}) }</style>")
  expect(find(missingAsset, { ...font, 'assets/a.eot': 9 })).toEqual([])
  expect(find(missingAsset, { ...font, 'assets/b.eot': 9 }).map(({ values }) => values.wanted)).toEqual(['assets/a.eot'])
})

test('a theme that is read without any asset misses none', () => {
  expect(find(missingAsset, body("{{ 'built.js' | asset_url | script_tag }}"))).toEqual([])
})

test.each([
  ['an asset that is there', "{{ 'here.css' | asset_url | stylesheet_tag }}"],
  ['an asset that Shopify compiles from Liquid', "{{ 'theme.css' | asset_url | stylesheet_tag }}"],
  ['an asset that Shopify compiles from Sass', "{{ 'old.scss.css' | asset_url | stylesheet_tag }}"],
  ['a URL', '<script src="https://a.example/gone.js"></script>'],
])('%s is not missing', (_, code) => {
  const assets = { 'assets/here.css': '.a{}', 'assets/theme.css.liquid': '.a{}', 'assets/old.scss.liquid': '.a{}' }
  expect(find(missingAsset, { ...body(code), ...assets })).toEqual([])
})
