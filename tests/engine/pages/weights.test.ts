import { expect, test } from 'vitest'
import { weighPages } from '../../../engine/pages/weights.ts'
import { themeOf } from '../audits/find.ts'

const layout = (head: string, body = '') =>
  `<html><head>${head}{{ content_for_header }}</head><body>${body}{{ content_for_layout }}</body></html>`
const script = (name: string) => `<script src="{{ '${name}' | asset_url }}" defer></script>`
const style = (name: string) => `{{ '${name}' | asset_url | stylesheet_tag }}`

function weigh(files: Record<string, string | number>) {
  return weighPages(themeOf(files))
}

test('a page weighs what its layout and its template load, each file once', () => {
  const [product, page] = weigh({
    'layout/theme.liquid': layout(script('app.js') + style('base.css')),
    'templates/product.liquid': `${script('app.js')}${script('gallery.js')}<style>.a { color: red }</style>`,
    'templates/page.liquid': '{{ page.content }}',
    'assets/app.js': 1000,
    'assets/base.css': 400,
    'assets/gallery.js': 300,
  })
  expect(product).toMatchObject({ template: 'templates/product.liquid', files: 3, total: 1717, own: 1717, apps: [] })
  expect(product?.bytes).toEqual({ script: 1300, style: 400, image: 0, font: 0, inline: 17 })
  expect(page).toMatchObject({ template: 'templates/page.liquid', layout: 'layout/theme.liquid', total: 1400 })
})

test('what stands under a condition is told apart, and what never runs does not count', () => {
  const [index] = weigh({
    'layout/theme.liquid': layout(
      `${script('always.js')}{% if settings.chat %}{% render 'chat' %}{% endif %}{% if false %}${script('never.js')}{% endif %}<!-- ${script('old.js')} -->`,
    ),
    'snippets/chat.liquid': script('chat.js'),
    'templates/index.liquid': '',
    'assets/always.js': 100,
    'assets/chat.js': 50,
    'assets/never.js': 1000,
    'assets/old.js': 1000,
  })
  expect(index).toMatchObject({ total: 150, conditional: 50, sureCode: 100 })
})

test('a stylesheet brings one format of each font, a script the scripts it imports', () => {
  const [index] = weigh({
    'layout/theme.liquid': layout(`${style('base.css')}<script type="module" src="{{ 'app.js' | asset_url }}"></script>`),
    'templates/index.liquid': '',
    'assets/base.css': '@font-face { font-family: A; src: url("a.woff2"), url("a.woff"), url("a.ttf") }',
    'assets/app.js': "import './cart.js'",
    'assets/cart.js': 'export const cart = 1',
    'assets/a.woff2': 2000,
    'assets/a.woff': 3000,
    'assets/a.ttf': 4000,
  })
  expect(index?.bytes).toMatchObject({ font: 2000, script: "import './cart.js'".length + 'export const cart = 1'.length })
})

test('apps bear what their files, hosts, embeds and blocks bring', () => {
  const [index] = weigh({
    'layout/theme.liquid': layout(
      `{% render 'judgeme_core' %}<script src="https://static.klaviyo.com/onsite/js/klaviyo.js" async></script>`,
    ),
    'snippets/judgeme_core.liquid': '<script>let jdgm = 1</script>',
    'templates/index.liquid': '',
    'config/settings_data.json': JSON.stringify({
      current: {
        blocks: {
          1: { type: 'shopify://apps/weglot/blocks/switcher/11111111-2222-3333-4444-555555555555' },
          2: { type: 'shopify://apps/off/blocks/x/99999999-2222-3333-4444-555555555555', disabled: true },
        },
      },
    }),
  })
  expect(index).toMatchObject({ own: 0, foreign: 2, total: 12 })
  expect(index?.apps).toMatchObject([
    { key: 'judge-me', bytes: 12, foreign: 0 },
    { key: 'klaviyo', bytes: 0, foreign: 1 },
    { bytes: 0, foreign: 1 },
  ])
})

test('sections that a template hides or only allows do not weigh on it', () => {
  const section = (name: string) => `${script(name)}{% schema %}{"name": "x", "presets": [{"name": "x"}]}{% endschema %}`
  const [index] = weigh({
    'layout/theme.liquid': layout(''),
    'templates/index.json': JSON.stringify({
      sections: { a: { type: 'shown' }, b: { type: 'hidden', disabled: true } },
      order: ['a', 'b'],
    }),
    'sections/shown.liquid': section('shown.js'),
    'sections/hidden.liquid': section('hidden.js'),
    'assets/shown.js': 10,
    'assets/hidden.js': 20,
  })
  expect(index).toMatchObject({ total: 10, files: 1 })
})

test('the home page of an old theme holds the sections that its settings name', () => {
  const [index] = weigh({
    'layout/theme.liquid': layout(''),
    'templates/index.liquid': '{{ content_for_index }}',
    'config/settings_data.json': JSON.stringify({ current: { sections: { 1: { type: 'slider' } }, content_for_index: ['1'] } }),
    'sections/slider.liquid': script('slider.js'),
    'assets/slider.js': 70,
  })
  expect(index).toMatchObject({ template: 'templates/index.liquid', total: 70 })
})

test('styles of the stylesheet tag are a stylesheet, not part of the page', () => {
  const [index] = weigh({
    'layout/theme.liquid': layout('', '{% stylesheet %}.a{}{% endstylesheet %}<style>.b{}</style>'),
    'templates/index.liquid': '',
  })
  expect(index?.bytes).toMatchObject({ style: 4, inline: 4 })
  expect(index?.files).toBe(0)
})
