import { expect, test } from 'vitest'
import { appsOf } from '../../../engine/apps/apps.ts'
import { LAYOUT, themeOf } from '../audits/find.ts'

const layout = (code: string) => ({ 'layout/theme.liquid': LAYOUT.replace('</head>', `${code}\n</head>`) })

const told = (files: Record<string, string>) => appsOf(themeOf(files)).map(({ key, status }) => `${key} ${status}`)

test('who sets the global name of an app has it; who only reads it may be a theme that can do with it', () => {
  expect(told(layout('<script>window.KlarnaThemeGlobals = {}</script>'))).toEqual(['klarna active'])
  expect(told(layout('<script>if (window.KlarnaThemeGlobals === undefined) show()</script>'))).toEqual([])
  expect(told(layout('<script>window.KlarnaThemeGlobals && window.KlarnaThemeGlobals.refresh()</script>'))).toEqual([])
  expect(told(layout('{% comment %}<script>window.KlarnaThemeGlobals = {}</script>{% endcomment %}'))).toEqual([])
})

test('a global name that the file of another app sets proves nothing', () => {
  const files = {
    ...layout("{% render 'judgeme_core' %}"),
    'snippets/judgeme_core.liquid': '<script>window.KlarnaThemeGlobals = {}</script>',
  }
  expect(told(files)).toEqual(['judge-me active'])
})

const page = (code: string) => ({ 'layout/theme.liquid': LAYOUT, 'templates/product.liquid': code })

test('the metafields of an app show it, by a whole name or by what stands below it', () => {
  expect(told(page('<span data-rating="{{ product.metafields.loox.avg_rating }}"></span>'))).toEqual(['loox active'])
  expect(told(page('{{ shop.metafields.ryviu.user_settings.color }}'))).toEqual(['ryviu active'])
  expect(told(page('{{ product.metafields.custom.loox }}{{ product.metafields.reviews.rating }}'))).toEqual([])
})

test('a theme that asks for the metafields of many apps is made for whoever has one of them', () => {
  const many = ['loox', 'stamped', 'okendo'].map(name => `{{ product.metafields.${name}.rating }}`).join('')
  expect(told(page(many))).toEqual([])
})

test('what is left of an app that is no more can go, with what wraps nothing else', () => {
  const files = page('<div>\n{{ product.metafields.spr.reviews }}\n</div>')
  expect(appsOf(themeOf(files))).toMatchObject([
    { key: 'product-reviews-spr', status: 'leftover', removable: [{ file: 'templates/product.liquid', lines: [1, 2, 3] }] },
  ])
})

test.each([
  ['a line that opens a block', '{% if product.metafields.spr.reviews != blank %}\n<p>x</p>\n{% endif %}'],
  ['a line that other code shares', "{{ product.metafields.spr.reviews }}{% render 'a' %}{% render 'b' %}"],
  ['a line on which an element begins', '<div>{{ product.metafields.spr.reviews }}\n</div>'],
])('%s is not said to go', (_, code) => {
  const files = { ...page(code), 'snippets/a.liquid': 'x', 'snippets/b.liquid': 'x' }
  expect(appsOf(themeOf(files))).toMatchObject([{ key: 'product-reviews-spr', status: 'leftover', removable: [] }])
})

test('an empty file that only the working code of its app asks for is no remainder', () => {
  const files = {
    ...layout("{% render 'judgeme_core' %}"),
    'snippets/judgeme_core.liquid': '<div class="jdgm-widget"></div>{% render \'judgeme_widgets\' %}',
    'snippets/judgeme_widgets.liquid': ' ',
  }
  expect(appsOf(themeOf(files))).toMatchObject([{ key: 'judge-me', status: 'active', removable: [] }])
  const byTheme = { ...files, ...layout("{% render 'judgeme_core' %}{% render 'judgeme_widgets' %}") }
  expect(appsOf(themeOf(byTheme))).toMatchObject([{ key: 'judge-me', status: 'mixed' }])
})
