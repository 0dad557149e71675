import { expect, test } from 'vitest'
import { extract } from '../../../engine/facts/extract.ts'
import { themeOf } from './theme-of.ts'

function template(custom: string): string {
  const sections = { code: { type: 'custom-liquid', settings: { custom_liquid: custom } } }
  return JSON.stringify({ sections, order: ['code'] }, null, 2)
}

test('a snippet that custom Liquid renders is live', () => {
  const theme = themeOf({
    'layout/theme.liquid': '{{ content_for_layout }}',
    'templates/page.json': template("<div>\n{% render 'size-guide' %}</div>"),
    'sections/custom-liquid.liquid': '{{ section.settings.custom_liquid }}',
    'snippets/size-guide.liquid': '',
    'snippets/other.liquid': '',
  })
  expect(theme.liveness('snippets/size-guide.liquid')).toBe('live')
  expect(theme.liveness('snippets/other.liquid')).toBe('dead')
})

test('what custom Liquid says stands where its setting does', () => {
  const facts = extract({
    path: 'templates/page.json',
    text: template('<script src="https://code.jquery.com/jquery-1.9.1.min.js"></script>\n{{ a | img_url: \'9x\' }}'),
  })
  expect(facts.libraries).toMatchObject([{ library: 'jquery', version: '1.9.1', at: { line: 6 } }])
  expect(facts.scripts).toMatchObject([{ loading: 'blocking', at: { line: 6 } }])
  expect(facts.filters).toMatchObject([{ name: 'img_url', lines: [6] }])
})

test('settings without code say nothing, and presets that are not chosen neither', () => {
  const text = JSON.stringify({ current: { about: '<p>Bonjour</p>' }, presets: { Old: { code: "{% render 'gone' %}" } } })
  const { renders, images } = extract({ path: 'config/settings_data.json', text })
  expect([renders, images]).toEqual([[], []])
})

test.each([
  ["a render's argument", 'snippets/a.liquid', "{% render 'b', section_id: 'cart-drawer' %}"],
  ['JSON in an attribute', 'snippets/a.liquid', '<div data-options=\'{ "section_id": "cart-drawer" }\'></div>'],
  ['a list in a script', 'assets/a.js', 'fetch("/?sections=" + "header,cart-drawer")'],
])('a section that %s asks for is not dead', (_, path, text) => {
  const theme = themeOf({
    'layout/theme.liquid': "{% render 'a' %}{{ 'a.js' | asset_url | script_tag }}",
    [path]: text,
    'sections/cart-drawer.liquid': '',
    'sections/other.liquid': '',
  })
  expect([theme.liveness('sections/cart-drawer.liquid'), theme.liveness('sections/other.liquid')]).toEqual(['unknown', 'dead'])
})

test('an asset without extension is found by its address', () => {
  const theme = themeOf({
    'layout/theme.liquid': '<img src="https://cdn.shopify.com/s/files/1/1/t/6/assets/label_png?v=1"><!-- /assets/old_png?v=1 -->',
    'assets/label_png': null,
    'assets/old_png': null,
  })
  expect([theme.liveness('assets/label_png'), theme.liveness('assets/old_png')]).toEqual(['unknown', 'dead'])
})
