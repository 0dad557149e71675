import { expect, test } from 'vitest'
import { appsOf } from '../../../engine/apps/apps.ts'
import { LAYOUT, themeOf } from '../audits/find.ts'

const theme = (files: Record<string, string>) => appsOf(themeOf({ 'layout/theme.liquid': LAYOUT, ...files }))
const told = (files: Record<string, string>) => theme(files).map(({ key, status }) => `${key} ${status}`)
const page = (code: string) => told({ 'templates/product.liquid': code })

test.each([
  ['its class', '<div class="big yotpo bottomLine" data-product-id="1"></div>', ['yotpo active']],
  ['its id', "<div id='insta-feed'></div>", ['instafeed active']],
  ['its own element', '<limespot-box></limespot-box>', ['limespot active']],
  ['a name that goes on', '<div class="klaviyo-form-AbC123"></div>', ['klaviyo active']],
  ['an attribute', '<div data-rebuy-id="1"></div>', ['rebuy active']],
])('an element that waits for an app shows it by %s', (_, code, apps) => {
  expect(page(code)).toEqual(apps)
})

test.each([
  ['a longer word', '<div class="insta-feedback"></div>'],
  ['a text', '<p>loox-rating</p>'],
  ['a script', "<script>document.querySelector('.loox-rating')</script>"],
  ['a style', '<style>.loox-rating { color: red }</style>'],
  ['a schema', '{% schema %}{"name": "<div class=\\"loox-rating\\">"}{% endschema %}'],
])('%s is no element that waits for an app', (_, code) => {
  expect(page(code)).toEqual([])
})

test('elements of many apps side by side are those of a theme made for whoever has one; far apart they are not', () => {
  const names = ['loox-rating', 'stamped-main-widget', 'yotpo bottomLine']
  const elements = names.map(name => `<div class="${name}"></div>`)
  expect(page(elements.join('\n'))).toEqual([])
  expect(page(elements.join('\n'.repeat(50)))).toHaveLength(3)
})

test('an element in HTML that a merchant typed counts as well', () => {
  const settings = { html: '<div class="klaviyo-form-AbC123"></div>' }
  const template = JSON.stringify({ sections: { a: { type: 'html', settings } }, order: ['a'] })
  expect(told({ 'templates/index.json': template, 'sections/html.liquid': '{{ section.settings.html }}' })).toEqual(['klaviyo active'])
})

test('beside dead files of its app an element is left over too', () => {
  const files = { 'snippets/klaviyo-old.liquid': '<p>x</p>', 'templates/product.liquid': '<div class="klaviyo-form-AbC123"></div>' }
  expect(told(files)).toEqual(['klaviyo leftover'])
})

test('an element in a section that nobody put on a page is no sign that the app runs', () => {
  expect(
    told({
      'sections/feed.liquid': '<div id="insta-feed"></div>{% schema %}{"name": "Feed", "presets": [{"name": "Feed"}]}{% endschema %}',
    }),
  ).toEqual(['instafeed leftover'])
})

const hotjar = '<script src="https://static.hotjar.com/c/hotjar-{{ settings.hotjar }}.js"></script>'
const data = (current: object) => ({ 'config/settings_data.json': JSON.stringify({ current: { color: 'red', ...current } }) })

test.each([
  ['if settings.hotjar != blank', { hotjar: '' }, 'disabled'],
  ['if settings.hotjar', { hotjar: false }, 'disabled'],
  ['if customer and settings.hotjar', { hotjar: '' }, 'disabled'],
  ['if settings.hotjar != blank', { hotjar: 'abc' }, 'active'],
  ['if settings.hotjar or settings.color', { hotjar: '' }, 'active'],
  ['if settings.hotjar == blank', { hotjar: '' }, 'active'],
  ['if settings.elsewhere', {}, 'active'],
])('a script under “%s” with %o is %s', (condition, current, status) => {
  const files = { ...data(current), 'templates/index.liquid': `{% ${condition} %}${hotjar}{% endif %}` }
  expect(theme(files)).toMatchObject([{ status }])
})

test('what stands after the branch of a setting that is off is on', () => {
  const code = `{% if settings.hotjar != blank %}<p>x</p>{% else %}${hotjar}{% endif %}`
  expect(theme({ ...data({ hotjar: '' }), 'templates/index.liquid': code })).toMatchObject([{ status: 'active' }])
})

test('a setting of a section turns off what stands in it, unless a page fills it', () => {
  const section = `{% if section.settings.on %}${hotjar}{% endif %}{% schema %}{"name": "A", "settings": [{"type": "checkbox", "id": "on"}]}{% endschema %}`
  const at = (settings: object) => JSON.stringify({ sections: { a: { type: 'a', settings } }, order: ['a'] })
  expect(theme({ 'sections/a.liquid': section, 'templates/index.json': at({}) })).toMatchObject([{ status: 'disabled' }])
  expect(theme({ 'sections/a.liquid': section, 'templates/index.json': at({ on: true }) })).toMatchObject([{ status: 'active' }])
})

test('an image of one point from a foreign host tells a tag that nobody has described', () => {
  const pixel = '<noscript><img src="https://px.example-clicks.com/1" width="1" height="1"></noscript>'
  expect(page(pixel)).toEqual(['unknown:px.example-clicks.com active'])
  expect(page('<img src="https://px.example-clicks.com/1" width="10" height="10">')).toEqual([])
})

test('the pixel of a tag in a comment is left over', () => {
  expect(page('<!-- <img src="https://px.ads.linkedin.com/collect?pid=1"> -->')).toEqual(['linkedin-insight leftover'])
  expect(page('<!-- <img src="https://photos.example.com/a.png"> -->')).toEqual([])
})
