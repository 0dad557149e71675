import { expect, test } from 'vitest'
import { deprecatedFilter } from '../../../engine/audits/deprecated-filter.ts'
import { deprecatedObject } from '../../../engine/audits/deprecated-object.ts'
import { deprecatedTag } from '../../../engine/audits/deprecated-tag.ts'
import { sassStylesheet } from '../../../engine/audits/sass-stylesheet.ts'
import { DEPRECATED_OBJECTS } from '../../../engine/knowledge/deprecations.ts'
import { find, LAYOUT, places } from './find.ts'

const snippet = (text: string) => ({ 'snippets/card.liquid': text })
const linesOf = (findings: ReturnType<typeof find>) =>
  findings.map(({ values, place }) => [values.name, place.type === 'file' ? place.lines : []])

test('include is found once a file, with every line', () => {
  const text = "{% include 'a' %}\n{%- include 'b', x: 1 -%}\n{% liquid\n  include 'c'\n%}\n{% render 'd' %}"
  expect(linesOf(find(deprecatedTag, snippet(text)))).toEqual([['include', [1, 2, 4]]])
})

test.each([
  ['a comment', "{% comment %}{% include 'a' %}{% endcomment %}"],
  ['raw text', "{% raw %}{% include 'a' %}{% endraw %}"],
  ['a documentation', "{% doc %}{% include 'a' %}{% enddoc %}"],
  ['render', "{% render 'a' %}"],
  ['a word', 'we include {{ product.title }}'],
])('%s is no deprecated tag', (_, text) => {
  expect(find(deprecatedTag, snippet(text))).toEqual([])
})

test('each deprecated filter of a file is one finding with all of its lines', () => {
  const text =
    "{{ product | img_url: '300x' }}\n{{ image | img_url }} {{ 'a.png' | asset_url | img_tag }}\n{% assign u = product | img_url: 'master' %}\n{{ c | hex_to_rgba }}"
  expect(linesOf(find(deprecatedFilter, snippet(text))).sort()).toEqual([
    ['hex_to_rgba', [4]],
    ['img_tag', [2]],
    ['img_url', [1, 2, 3]],
  ])
})

test.each(['product_img_url', 'collection_img_url', 'article_img_url', 'currency_selector'])('%s is deprecated', name => {
  expect(find(deprecatedFilter, snippet(`{{ x | ${name}: 'a' }}`)).map(finding => finding.values.name)).toEqual([name])
})

test('a file that strict parsers refuse still gives its deprecated filters', () => {
  const text = '{% if a %}<div class="{% if b %}x">{% endif %}\n<p title="{{ i | img_url: "small" }}">{% endif %}</span>'
  expect(linesOf(find(deprecatedFilter, snippet(text)))).toEqual([['img_url', [2]]])
})

test('newer filters, words and strings that look alike are not found', () => {
  const text = "{{ image | image_url: width: 300 | image_tag }} img_url {{ 'img_url' }} {% assign img_url = 1 %}{{ img_url }}"
  expect(find(deprecatedFilter, snippet(text))).toEqual([])
})

test('a filter in a JavaScript or style asset of Liquid is found too', () => {
  const files = {
    'assets/theme.css.liquid': '.a { background: url({{ settings.a | img_url }}) }',
    'assets/x.js.liquid': 'var u = "{{ p | img_url }}"',
  }
  expect(places(find(deprecatedFilter, files))).toEqual(['assets/theme.css.liquid:1', 'assets/x.js.liquid:1'])
})

test('deprecated objects and properties are found by what they are', () => {
  const text =
    '{{ shop.locale }}\n{% for l in shop.enabled_locales %}{% endfor %}\n{{ item.line_price | money }}\n{{ current.option1 }}{{ variant.option2 }}\n{{ theme.name }}'
  expect(linesOf(find(deprecatedObject, snippet(text))).sort()).toEqual([
    ['line_item.line_price', [3]],
    ['shop.enabled_locales', [2]],
    ['shop.locale', [1]],
    ['theme', [5]],
    ['variant.option1', [4]],
    ['variant.option2', [4]],
  ])
})

test('a setting, a variable or a longer name is no deprecated object', () => {
  const text =
    '{{ settings.option1 }}{{ block.settings.option1 }}{{ theme }}{{ shop.locale_name }}{{ item.price }}{% assign discount = 1 %}{{ discount }}'
  expect(find(deprecatedObject, snippet(text))).toEqual([])
})

test.each([
  ['a line of the cart', '{% for item in cart.items %}{{ item.price }}{% endfor %}', 'line_item.price'],
  ['a line of an order', '{% for l in order.line_items %}{{ l.discounts.size }}{% endfor %}', 'line_item.discounts'],
  [
    'a line of a stored list',
    '{% assign lines = cart.items %}{% for l in lines %}{{ l.total_discount }}{% endfor %}',
    'line_item.total_discount',
  ],
  ['a variant of a line', '{% for item in cart.items %}{{ item.variant.option1 }}{% endfor %}', 'variant.option1'],
  ['a variant of a product', '{% for variant in product.variants %}{{ variant.option2 }}{% endfor %}', 'variant.option2'],
  ['a stored variant', '{% assign v = product.selected_or_first_available_variant %}{{ v.option3 }}', 'variant.option3'],
  ['the first of filtered variants', "{% assign v = product.variants | where: 'available' | first %}{{ v.option1 }}", 'variant.option1'],
  [
    'a variant of an unknown product',
    "{% assign p = all_products['a'] %}{% for v in p.variants %}{{ v.option1 }}{% endfor %}",
    'variant.option1',
  ],
  ['a variant of a chosen product', '{% for v in section.settings.product.variants %}{{ v.option1 }}{% endfor %}', 'variant.option1'],
  [
    'a variant of a product in a metafield',
    '{% assign p = product.metafields.a.b.value %}{% for v in p.variants %}{{ v.option1 }}{% endfor %}',
    'variant.option1',
  ],
  ['a variant that is another in a loop', '{% for variant in list %}{% endfor %}{{ variant.option1 }}', 'variant.option1'],
  ['a discount of a loop, where it is looped over', '{% for d in order.discounts %}{{ d.code }}{% endfor %}', 'order.discounts'],
  ['a way of shipping', '{% for m in order.shipping_methods %}{{ m.price }}{% endfor %}', 'shipping_method.price'],
  [
    'a value of a filter',
    '{% for f in collection.filters %}{% for v in f.values %}{{ v.display }}{% endfor %}{% endfor %}',
    'filter_value.display',
  ],
])('%s is read by what its variable stands for', (_, text, name) => {
  expect(linesOf(find(deprecatedObject, snippet(text)))).toEqual([[name, [1]]])
})

test.each([
  [
    'a product of a loop with the same variable',
    '{% for item in cart.items %}{% endfor %}{% for item in collection.products %}{{ item.price }}{% endfor %}',
  ],
  ['a variable that has been given something else', "{% assign v = product.selected_variant %}{% assign v = 'a' %}{{ v.option1 }}"],
  [
    'what an app keeps with a variant',
    '{% for v in product.variants %}{{ v.metafields.a.option1 }}{{ variant.metafields.a.option2 }}{% endfor %}',
  ],
  ['a loop over itself', '{% for item in item.items %}{{ item.price }}{% endfor %}'],
  ['variables that stand for each other', '{% assign a = b %}{% assign b = a %}{{ a.price }}{{ b.price }}'],
])('%s is no deprecated object', (_, text) => {
  expect(find(deprecatedObject, snippet(text))).toEqual([])
})

test('each use counts, also two in one line', () => {
  const [finding] = find(deprecatedFilter, snippet('{{ a | img_url }} {{ b | img_url }}'))
  expect(finding?.measured).toEqual({ count: 2 })
  expect(linesOf(finding ? [finding] : [])).toEqual([['img_url', [1]]])
})

test('Sass stylesheets are found, CSS is not', () => {
  const files = {
    'assets/theme.scss.liquid': '.a{}',
    'assets/old.scss': '.a{}',
    'assets/theme.scss': '.a{}',
    'assets/timber.scss.css': '.a{}',
    'assets/base.css': '.a{}',
  }
  expect(find(sassStylesheet, files).map(finding => finding.values)).toEqual([
    { file: 'assets/old.scss', css: 'assets/old.css' },
    { file: 'assets/theme.scss.liquid', css: 'assets/theme.css.liquid' },
  ])
})

test.each([...DEPRECATED_OBJECTS.keys()].filter(name => name.includes('.')))(
  '%s, which Shopify’s reference marks as deprecated, is found',
  name => {
    expect(find(deprecatedObject, { 'layout/theme.liquid': LAYOUT.replace('<body>', `<body>{{ ${name} }}`) })).toMatchObject([
      { values: { name } },
    ])
  },
)
