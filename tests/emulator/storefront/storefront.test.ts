import { afterEach, beforeEach, expect, test } from 'vitest'
import { messy } from '../../../emulator/shops/messy.ts'
import type { ThemeDefinition } from '../../../emulator/shops/shop-definition.ts'
import { tidy } from '../../../emulator/shops/tidy.ts'
import { APP, type Emulated, emulate, shopOf } from '../../support/emulated-shop.ts'

let emulated: Emulated

const layout =
  '<html><head><title>{{ page_title }}</title>{{ content_for_header }}{{ "app.js" | asset_url | script_tag }}</head><body>{{ content_for_layout }}</body></html>'
const live: ThemeDefinition = {
  name: 'Live',
  role: 'MAIN',
  files: {
    'layout/theme.liquid': layout,
    'templates/index.json':
      '/* by Shopify */ { "sections": { "hero": { "type": "hero", "settings": { "link": "shopify://pages/contact" } } }, "order": ["hero"] }',
    'sections/hero.liquid':
      '<h1>{{ section.settings.title }}</h1><a href="{{ section.settings.link }}">x</a>{% schema %}{ "name": "Hero", "tag": "section", "settings": [{ "type": "text", "id": "title", "default": "Bonjour" }, { "type": "url", "id": "link" }] }{% endschema %}',
    'templates/product.liquid': '{% include "prix" %}|{{ product.title }}|{% section "missing" %}',
    'templates/collection.liquid':
      '{% paginate collection.products by 3 %}{{ paginate.pages }}:{% for p in collection.products %}{{ p.handle }},{% endfor %}{% endpaginate %}',
    'templates/cart.liquid': '{{ cart.item_count }}|{{ cart.total_price | money }}',
    'templates/404.liquid': 'rien ici',
    'templates/page.liquid': '{% layout none %}{{ page.title }}',
    'templates/password.liquid': 'bientôt',
    'snippets/prix.liquid': '{{ product.price | money }}',
    'assets/app.js': 'window.app = 1',
    'assets/style.scss.liquid': 'a { color: {{ settings.accent }} }',
    'config/settings_data.json':
      '{ "current": { "accent": "#123456", "blocks": { "1": { "type": "shopify://apps/reviews/blocks/core/aa-11", "disabled": false }, "2": { "type": "shopify://apps/chat/blocks/bubble/bb-22", "disabled": true } } } }',
    'locales/fr.default.json': '{ "a": "b" }',
  },
}
const draft: ThemeDefinition = {
  name: 'Draft',
  role: 'UNPUBLISHED',
  files: { ...live.files, 'templates/index.json': '{ "sections": {}, "order": [] }' },
}

beforeEach(async () => {
  const own = { ...shopOf('shop', [live, draft]), scriptTags: ['https://cdn.widgets.example/a.js'] }
  emulated = await emulate({ app: APP, shops: [own, messy, tidy] })
})
afterEach(() => emulated.close())

async function get(path: string, init: { shop?: string; headers?: Record<string, string> } = {}) {
  const { shop = 'shop', headers = {} } = init
  const response = await emulated.request(`https://${shop}.myshopify.com${path}`, { headers, redirect: 'manual' })
  return { status: response.status, headers: response.headers, text: await response.text() }
}

const post = (path: string, body: string, type = 'application/x-www-form-urlencoded') =>
  emulated.request(`https://shop.myshopify.com${path}`, { method: 'POST', body, headers: { 'content-type': type }, redirect: 'manual' })

test('a page tells which theme drew it, and loads script tags and enabled app embeds', async () => {
  const { status, text, headers } = await get('/')
  const [theme] = emulated.state.shop('shop')?.themes.keys() ?? []
  expect(status).toBe(200)
  expect(headers.get('powered-by')).toBe('Shopify')
  expect(text).toContain(`Shopify.theme = {"name":"Live","id":${theme}`)
  expect(text).toContain('asyncLoad')
  expect(text).toContain(JSON.stringify('https://cdn.widgets.example/a.js?shop=shop.myshopify.com').replaceAll('/', '\\/'))
  expect(text).toContain('https://cdn.shopify.com/extensions/aa-11/reviews/assets/core.js')
  expect(text).not.toContain('bb-22')
})

test('a JSON template draws its sections, with defaults of their schema and addresses of the shop', async () => {
  const { text } = await get('/')
  expect(text).toContain('<h1>Bonjour</h1><a href="/pages/contact">')
  expect(text).toMatch(/<section id="shopify-section-template--\d+__hero" class="shopify-section/)
  expect(text).not.toContain('"name": "Hero"')
})

test('snippets are included, and a missing section says so in its place', async () => {
  const { text } = await get('/products/savon-lavande')
  expect(text).toContain('6,90\u00a0€|Savon de Marseille à la lavande|Liquid error: Could not find asset sections/missing.liquid')
})

test('a collection is shown page by page', async () => {
  expect((await get('/collections/all')).text).toContain('3:savon-lavande,huile-essentielle-lavande-fine,creme-mains-karite,<')
  expect((await get('/collections/all?page=3')).text).toContain('3:coffret-decouverte,gel-douche-verveine,<')
})

test('a template may do without a layout', async () => {
  expect((await get('/pages/contact')).text).toBe('Contact')
})

test('what is not there is a 404 in the theme’s own words', async () => {
  const { status, text } = await get('/products/nothing')
  expect(status).toBe(404)
  expect(text).toContain('rien ici')
})

test('assets are served at the address that the page names, also those that are Liquid', async () => {
  const address = /src="\/\/shop\.myshopify\.com(\/cdn\/shop\/t\/1\/assets\/app\.js\?v=\d+)"/.exec((await get('/')).text)?.[1] ?? ''
  expect((await get(address)).text).toBe('window.app = 1')
  const style = await get('/cdn/shop/t/1/assets/style.scss.css')
  expect(style.text).toBe('a { color: #123456 }')
  expect(style.headers.get('content-type')).toContain('text/css')
  expect((await get('/cdn/shop/t/1/assets/none.js')).status).toBe(404)
})

test('preview_theme_id shows that theme, and the live one is back without it', async () => {
  const [, theme] = emulated.state.shop('shop')?.themes.keys() ?? []
  const preview = await get(`/?preview_theme_id=${theme}&_fd=0&pb=0`)
  expect(preview.text).toContain(`"name":"Draft","id":${theme}`)
  expect(preview.text).toContain('"role":"unpublished"')
  expect((await get('/')).text).toContain('"name":"Live"')
})

test('a protected shop sends every page to its password page until the password is given', async () => {
  await emulated.request(`${emulated.emulator.origin}/__emulator/shops/shop`, { method: 'PATCH', body: '{ "passwordProtected": true }' })
  const closed = await get('/products/savon-lavande')
  expect([closed.status, closed.headers.get('location')]).toEqual([302, '/password'])
  expect((await get('/password')).text).toContain('bientôt')
  expect((await post('/password', 'password=wrong')).headers.get('location')).toBe('/password')
  const cookie = (await post('/password', 'password=vigie')).headers.get('set-cookie') ?? ''
  expect((await get('/', { headers: { cookie } })).status).toBe(200)
})

test('a variant is added to the cart that the visitor’s cookie keeps, and one sold out is refused', async () => {
  const added = await post('/cart/add.js', JSON.stringify({ id: 44_000_000_000, quantity: 2 }), 'application/json')
  expect(await added.json()).toMatchObject({ handle: 'savon-lavande', quantity: 2, final_line_price: 1380 })
  const cookie = added.headers.get('set-cookie') ?? ''
  expect((await get('/cart', { headers: { cookie } })).text).toContain('2|13,80\u00a0€')
  expect((await post('/cart/add.js', JSON.stringify({ id: 44_000_000_101 }), 'application/json')).status).toBe(422)
})

test('faults of the storefront hit its pages and leave the Admin API and the assets alone', async () => {
  const fault = (planned: object) => emulated.post(`${emulated.emulator.origin}/__emulator/faults`, planned)
  await fault({ kind: 'bad-gateway', status: 500, target: 'storefront', count: 1 })
  expect((await get('/cdn/shop/t/1/assets/app.js')).status).toBe(200)
  expect((await get('/')).status).toBe(500)
  await fault({ kind: 'slow', target: 'storefront', milliseconds: 300, count: 1 })
  const started = performance.now()
  expect((await get('/')).status).toBe(200)
  expect(performance.now() - started).toBeGreaterThan(290)
})

test.each([
  ['messy', '/'],
  ['messy', '/products/savon-lavande'],
  ['messy', '/collections/all'],
  ['messy', '/cart'],
  ['messy', '/search?q=savon'],
  ['tidy', '/'],
  ['tidy', '/products/supper-plate'],
  ['tidy', '/collections/tableware'],
  ['tidy', '/cart'],
  ['tidy', '/pages/about'],
])('%s shows %s without a Liquid error', async (shop, path) => {
  const { status, text } = await get(path, { shop })
  expect(status).toBe(200)
  expect(text).not.toMatch(/Liquid (syntax )?error|translation missing/)
  expect(text).toContain('Shopify.theme')
})
