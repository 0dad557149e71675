import { expect, test } from 'vitest'
import { extract } from '../../../engine/facts/extract.ts'

test('settings hold app embeds, with slashes escaped and a comment before', () => {
  const text =
    '/* generated */ {"current": {"blocks": {"1": {"type": "shopify:\\/\\/apps\\/reviews\\/blocks\\/core\\/61CCD3B1-aaaa", "disabled": true}}, "sections": {"h": {"type": "header", "blocks": {"b": {"type": "shopify://apps/menu/blocks/bar/12345678-bbbb"}}}}}}'
  const { appBlocks, sectionTypes } = extract({ path: 'config/settings_data.json', text })
  expect(appBlocks).toMatchObject([
    { handle: 'reviews', block: 'core', uuid: '61ccd3b1-aaaa', disabled: true, embed: true },
    { handle: 'menu', block: 'bar', uuid: '12345678-bbbb', disabled: false, embed: false },
  ])
  expect(sectionTypes).toEqual([])
})

test('old settings list the sections of the home page', () => {
  const text = '{"current": {"content_for_index": ["1"], "sections": {"1": {"type": "slideshow"}, "footer": {"type": "footer"}}}}'
  expect(extract({ path: 'config/settings_data.json', text }).sectionTypes).toMatchObject([{ type: 'slideshow', disabled: false }])
})

test('templates name sections, blocks, app blocks and their layout', () => {
  const text = `{"layout": "theme.landing", "sections": {
    "main": {"type": "main-product", "blocks": {"t": {"type": "title"}, "r": {"type": "shopify://apps/reviews/blocks/stars/61ccd3b1-cccc", "disabled": true}}},
    "off": {"type": "slideshow", "disabled": true},
    "left": {"type": "rich-text"}}, "order": ["main", "off"]}`
  const facts = extract({ path: 'templates/product.landing.json', text })
  expect(facts.sectionTypes.map(({ type, disabled, at }) => [type, disabled, at.line])).toEqual([
    ['main-product', false, 2],
    ['slideshow', true, 3],
    ['rich-text', true, 4],
  ])
  expect(facts.blockTypes).toMatchObject([{ type: 'title', disabled: false }])
  expect(facts.appBlocks).toMatchObject([{ handle: 'reviews', disabled: true, embed: false }])
  expect(facts.renders).toMatchObject([{ tag: 'layout', target: { known: 'theme.landing' } }])
})

test('JSON that cannot be read is named with its line', () => {
  const { notAnalysed, syntax } = extract({ path: 'templates/index.json', text: '{\n"a": }' })
  expect(notAnalysed).toMatchObject([{ reason: 'invalid-json', at: { line: 2 } }])
  expect(syntax).toMatchObject([{ code: 'invalid-json' }])
})

test('the theme names itself in its settings', () => {
  const text = '[{"name": "theme_info", "theme_name": "Dawn", "theme_version": "15.0.0", "theme_author": "Shopify"}]'
  expect(extract({ path: 'config/settings_schema.json', text }).themeInfo).toEqual({ name: 'Dawn', version: '15.0.0', author: 'Shopify' })
})

test('locale keys are dotted', () => {
  expect(extract({ path: 'locales/fr.json', text: '{"a": {"b": "c"}, "d": "e"}' }).localeKeys).toEqual(['a.b', 'd'])
})

test('a script knows the files that it imports, the words that could be sections, and whether it is minified', () => {
  const facts = extract({
    path: 'assets/a.js',
    text: "import './b.js'\nimport {x} from '@theme/c'\nfetch('/?sections=cart-drawer,bubble')\n// old.js\nload('d.svg')",
  })
  expect(facts.assets.map(({ target }) => target)).toEqual([{ known: 'b.js' }, { known: 'c.js' }])
  expect(facts.strings).toEqual(expect.arrayContaining(['cart-drawer', 'bubble']))
  expect(facts.mentions).toContain('d.svg')
  expect(facts.mentions).not.toContain('old.js')
  expect(facts.minified).toBe(false)
})

test('Liquid in an asset is read, the HTML in its strings is not', () => {
  const facts = extract({ path: 'assets/a.js.liquid', text: `var a = "<script src='x.js'>"; var b = "{{ 'c.svg' | asset_url }}"` })
  expect(facts.language).toBe('javascript')
  expect(facts.scripts).toEqual([])
  expect(facts.assets).toMatchObject([{ target: { known: 'c.svg' } }])
})

test('a stylesheet knows what it loads and how its fonts show', () => {
  const facts = extract({
    path: 'assets/a.css',
    text: '@import "b.css"; a{background:url(c.png?v=1)} /* url(old.png) */ @font-face{font-family:"F";src:url(https://x.com/f.woff2)}',
  })
  expect(facts.assets.map(({ target }) => target)).toEqual([{ known: 'b.css' }, { known: 'c.png' }])
  expect(facts.fonts).toMatchObject([{ family: 'F', display: null }])
})

test.each([
  [`shpat_${'0123456789abcdef'.repeat(2)}`, 'shopify-admin-token', false],
  [`AKIA${'ABCD1234'.repeat(2)}`, 'aws-access-key', false],
  [`sk_live_${'abcde12345'.repeat(2)}`, 'stripe-secret-key', false],
  [`AIza${'A'.repeat(35)}`, 'google-api-key', true],
])('%s is a secret and is masked', (key, kind, isPublic) => {
  const { secrets } = extract({ path: 'assets/a.js', text: `var k = "${key}"` })
  expect(secrets).toMatchObject([{ kind, public: isPublic }])
  expect(JSON.stringify(secrets)).not.toContain(key)
})

test('public keys are no secrets', () => {
  const text = `stripe('pk_live_${'a'.repeat(24)}'); klaviyo('AbC123'); token='${'0123456789abcdef'.repeat(2)}'`
  expect(extract({ path: 'assets/a.js', text }).secrets).toEqual([])
})

test('hostile files take linear time', () => {
  const pieces = [
    'a',
    '/',
    '"',
    '`',
    '\\',
    '//',
    '/*',
    '((',
    '[',
    'a.b',
    'https://',
    '1.1',
    'version ',
    '@font-face{',
    'url(',
    '_0x',
    '<!--',
    '\\x41',
    '{"a":',
    '.js',
    'x=',
  ] as const
  for (const path of ['assets/a.js', 'assets/a.css', 'templates/a.json', 'snippets/a.liquid', 'assets/a.css.liquid'])
    for (const piece of pieces) {
      const start = performance.now()
      extract({ path, text: piece.repeat(200_000 / piece.length) })
      expect(performance.now() - start, `${path} of ${piece}`).toBeLessThan(2000)
    }
})

test('an escape that JSON does not know is read as Shopify reads it, as the letter itself', () => {
  const text = '{% schema %}{ "name": "A \\p \\u00e9 \\n<\\/p>", "presets": [{ "name": "x" }] }{% endschema %}'
  const { syntax, schema } = extract({ path: 'sections/a.liquid', text })
  expect(syntax).toEqual([])
  expect(schema?.name).toBe('A p é \n</p>')
})
