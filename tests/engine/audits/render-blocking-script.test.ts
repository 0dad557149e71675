import { expect, test } from 'vitest'
import { parserBlockingScript } from '../../../engine/audits/parser-blocking-script.ts'
import { renderBlockingScript } from '../../../engine/audits/render-blocking-script.ts'
import { find, places } from './find.ts'

const inHead = (head: string) => ({
  'layout/theme.liquid': `<html>\n<head>\n${head}\n</head>\n<body>{{ content_for_layout }}</body></html>`,
})

test.each([
  ['a plain script', '<script src="https://cdn.example.com/a.js"></script>', 'https://cdn.example.com/a.js'],
  ['an asset', '<script src="{{ \'theme.js\' | asset_url }}"></script>', 'theme.js'],
  ['an asset of Shopify’s own', '<script src="{{ \'option_selection.js\' | shopify_asset_url }}"></script>', 'option_selection.js'],
  ['an asset of Shopify’s own by script_tag', "{{ 'api.jquery.js' | shopify_asset_url | script_tag }}", 'api.jquery.js'],
  ['the filter script_tag', "{{ 'theme.js' | asset_url | script_tag }}", 'theme.js'],
  [
    'a script with a type of JavaScript',
    '<script type="text/javascript" src="//cdn.example.com/a.js?v=1"></script>',
    '//cdn.example.com/a.js',
  ],
  [
    'a script under a condition',
    '{% if template == "cart" %}<script src="https://a.example/a.js"></script>{% endif %}',
    'https://a.example/a.js',
  ],
])('%s in the head delays the display', (_, code, src) => {
  expect(find(renderBlockingScript, inHead(code)).map(({ place, values }) => ({ place, values }))).toEqual([
    { place: { type: 'file', file: 'layout/theme.liquid', line: 3 }, values: { src } },
  ])
})

test.each([
  ['deferred', '<script src="a.js" defer></script>'],
  ['asynchronous', '<script async src="a.js"></script>'],
  ['a module', '<script type="module" src="a.js"></script>'],
  ['inline', '<script>let a = 1</script>'],
  ['data', '<script type="application/json" src="a.json"></script>'],
  ['swapped in later', '<script type="lazyload2" data-src="https://a.example/a.js"></script>'],
  ['in an HTML comment', '<!-- <script src="a.js"></script> -->'],
  ['in a Liquid comment', '{% comment %}<script src="a.js"></script>{% endcomment %}'],
  ['never run', '{% if false %}<script src="a.js"></script>{% endif %}'],
  ['for the theme editor', '{% if request.design_mode %}<script src="a.js"></script>{% endif %}'],
])('a script that is %s delays nothing', (_, code) => {
  expect(find(renderBlockingScript, inHead(code))).toEqual([])
})

test('a script in a snippet that the head renders is found, with the chain that leads there', () => {
  const files = {
    ...inHead("{% render 'head' %}"),
    'snippets/head.liquid': "{% include 'scripts' %}",
    'snippets/scripts.liquid': '<script src="https://a.example/a.js"></script>',
  }
  const [finding, ...more] = find(renderBlockingScript, files)
  expect(more).toEqual([])
  expect(finding?.place).toEqual({ type: 'file', file: 'snippets/scripts.liquid', line: 1 })
  expect(finding?.measured.chain).toBe('layout/theme.liquid › snippets/head.liquid › snippets/scripts.liquid')
})

test('a script in the body, or in a snippet of the body, does not delay the first display', () => {
  const files = {
    'layout/theme.liquid': '<html><head></head><body>{% render "foot" %}<script src="b.js"></script>{{ content_for_layout }}</body></html>',
    'snippets/foot.liquid': '<script src="a.js"></script>',
  }
  expect(find(renderBlockingScript, files)).toEqual([])
})

test('a backup layout delays nobody', () => {
  const blocking = '<html><head><script src="a.js"></script></head><body>{{ content_for_layout }}</body></html>'
  const files = { 'layout/theme.liquid': '<html><head></head><body></body></html>', 'layout/theme.po2-backup-26-03-21.liquid': blocking }
  expect(places(find(renderBlockingScript, files))).toEqual([])
})

test('the script of an app goes by the name of the app', () => {
  const files = inHead('<script src="https://static.klaviyo.com/onsite/js/klaviyo.js"></script>')
  expect(find(renderBlockingScript, files).map(finding => finding.app)).toEqual(['klaviyo'])
})

const TAB = '<html><head><script src="tab.js"></script></head><p>Sizes</p></html>'
const around = (body: string) => `<html><head></head><body>${body}{{ content_for_layout }}</body></html>`

test.each([
  ['the body of the layout renders', { 'layout/theme.liquid': around("{% render 'tab' %}") }],
  [
    'a snippet of a template renders',
    {
      'layout/theme.liquid': around(''),
      'templates/product.liquid': "{% render 'outer' %}",
      'snippets/outer.liquid': "<div>{% render 'tab' %}</div>",
    },
  ],
  [
    'a section of a template renders',
    {
      'layout/theme.liquid': around(''),
      'templates/product.json': '{"sections":{"a":{"type":"main"}},"order":["a"]}',
      'sections/main.liquid': "{% render 'tab' %}",
    },
  ],
])('a head written by a file that %s is none of the page', (_, files) => {
  expect(find(renderBlockingScript, { ...files, 'snippets/tab.liquid': TAB })).toEqual([])
  expect(find(parserBlockingScript, { ...files, 'snippets/tab.liquid': TAB })).toMatchObject([{ values: { src: 'tab.js' } }])
})

test.each([
  ['a layout that is nothing else', { 'layout/theme.liquid': "{% render 'tab' %}{{ content_for_layout }}" }],
  ['a template without a layout', { 'layout/theme.liquid': around(''), 'templates/page.x.liquid': "{% layout none %}{% render 'tab' %}" }],
])('a head written by a snippet of %s is that of the page', (_, files) => {
  expect(find(renderBlockingScript, { ...files, 'snippets/tab.liquid': TAB })).toHaveLength(1)
})
