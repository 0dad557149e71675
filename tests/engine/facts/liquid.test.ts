import { describe, expect, test } from 'vitest'
import { extract } from '../../../engine/facts/extract.ts'
import type { Facts } from '../../../engine/facts/facts.ts'

function snippet(text: string): Facts {
  return extract({ path: 'snippets/a.liquid', text })
}

function layout(text: string): Facts {
  return extract({ path: 'layout/theme.liquid', text })
}

describe('renders', () => {
  test.each([
    ["{% render 'icon' %}", { known: 'icon' }],
    ['{% include "icon", a: 1 %}', { known: 'icon' }],
    ["{% liquid\n  render 'icon'\n%}", { known: 'icon' }],
    ["{% assign x = 'icon' %}{% include x %}", { known: 'icon' }],
    ["{% assign x = 'icon-' | append: name %}{% include x %}", { pattern: 'icon-*' }],
    ['{% capture x %}icon-{{ name }}{% endcapture %}{% include x %}', { pattern: 'icon-*' }],
    ["{% assign all = 'a,b' | split: ',' %}{% for x in all %}{% include x %}{% endfor %}", { oneOf: ['a', 'b'] }],
    ["{% assign x = 'a' %}{% if b %}{% assign x = 'b' %}{% endif %}{% include x %}", { oneOf: ['a', 'b'] }],
    ["{% if b %}{% assign x = 'b' %}{% endif %}{% include x %}", { unknown: 'x' }],
    ["{% if b %}{% assign x = 'b' %}{% include x %}{% endif %}", { known: 'b' }],
    ["{% if b %}{% assign x = 'b' %}{% else %}{% include x %}{% endif %}", { unknown: 'x' }],
    ["{% render 'icon', a: b | json %}", { known: 'icon' }],
    ['{% include block.type %}', { unknown: 'block.type' }],
    ["{% assign x = 'a.svg' %}{% assign x = x | replace: '.svg', '.png' %}{% include x %}", { oneOf: ['a.svg', 'a.png'] }],
    ["{% assign x = x | append: 'a' %}{% include x %}", { pattern: '*a' }],
    ["{% section 'header' %}", { known: 'header' }],
    ["{% sections 'header-group' %}", { known: 'header-group' }],
    ["{% layout 'empty' %}", { known: 'empty' }],
    ['{% layout none %}', { known: 'none' }],
    ["{% content_for 'blocks' %}", { pattern: '*' }],
    ["{% content_for 'block', type: 'price', id: 'p' %}", { known: 'price' }],
  ])('%s', (text, target) => {
    expect(snippet(text).renders.map(render => render.target)).toMatchObject([target])
  })

  test('an app block is no snippet', () => {
    expect(snippet('{% for block in section.blocks %}{% render block %}{% endfor %}').renders).toEqual([])
  })

  test('a section sees no variables of others', () => {
    const text = "{% if b %}{% assign x = 'b' %}{% endif %}{% include x %}"
    expect(extract({ path: 'sections/a.liquid', text }).renders).toMatchObject([{ target: { known: 'b' } }])
  })

  test('code that never runs renders nothing', () => {
    expect(snippet("{% comment %}{% render 'a' %}{% endcomment %}{% raw %}{% render 'a' %}{% endraw %}").renders).toEqual([])
  })

  test('Liquid in an HTML comment runs, but loads nothing', () => {
    expect(snippet("<!-- {% render 'a' %} -->").renders).toMatchObject([{ target: { known: 'a' }, position: 'comment' }])
  })

  test('a render in a loop and a render with for are both in a loop', () => {
    expect(
      snippet("{% for a in b %}{% render 'a' %}{% endfor %}{% render 'a' for c as d %}{% render 'a' %}").renders.map(
        ({ around }) => around,
      ),
    ).toEqual([['b'], ['c'], []])
  })
})

describe('scripts', () => {
  test.each([
    ['<script src="a.js"></script>', 'blocking'],
    ['<script src="a.js" async></script>', 'async'],
    ['<script src="a.js" defer="defer"></script>', 'defer'],
    ['<script src="a.js" type="module"></script>', 'module'],
    ['<script src="a.js" type="lazyload2"></script>', 'inert'],
    ['<script type="lazyload2" data-src="a.js"></script>', 'inert'],
    ['<script type="application/ld+json">{}</script>', 'inert'],
    ['<script src="a.js" nomodule></script>', 'inert'],
    ['<noscript><script src="a.js"></script></noscript>', 'inert'],
    ['<script>var a</script>', 'blocking'],
    ["{{ 'a.js' | asset_url | script_tag }}", 'blocking'],
  ])('%s is %s', (text, loading) => {
    expect(snippet(text).scripts.map(script => script.loading)).toEqual([loading])
  })

  test('a script in an HTML comment is none', () => {
    expect(snippet('<!--[if lt IE 9]><script src="a.js"></script><![endif]-->').scripts).toEqual([])
  })

  test('the asset that a script loads is named', () => {
    expect(
      snippet(`<script src="{{ 'a.js' | asset_url }}"></script>{{ 'b.js' | asset_url | script_tag }}`).scripts.map(({ asset }) => asset),
    ).toEqual(['a.js', 'b.js'])
  })

  test('a script knows where it stands', () => {
    const { scripts } = layout('<html><head><script src="a.js"></script></head><body>\n<script src="b.js"></script></body></html>')
    expect(scripts.map(({ position, at }) => [position, at.line])).toEqual([
      ['head', 1],
      ['body', 2],
    ])
    expect(snippet('<script src="a.js"></script>').scripts[0]?.position).toBe('unknown')
  })

  test('a script for the theme editor alone is not for visitors', () => {
    expect(snippet('{% if request.design_mode %}<script src="a.js"></script>{% endif %}').scripts[0]?.when).toBe('editor')
    expect(snippet('{% if a %}<script src="a.js"></script>{% endif %}').scripts[0]?.when).toBe('sometimes')
    expect(snippet('{% if false %}<script src="a.js"></script>{% endif %}').scripts[0]?.when).toBe('never')
  })
})

test('styles block unless they wait for another medium or script', () => {
  const { styles } = snippet(`
    <link rel="stylesheet" href="a.css">
    <link rel="stylesheet" href="b.css" media="print" onload="this.media='all'">
    <link rel="preload" as="style" href="c.css" onload="this.rel='stylesheet'">
    <noscript><link rel="stylesheet" href="d.css"></noscript>
    {{ 'e.css' | asset_url | stylesheet_tag }}
    <link rel="icon" href="f.png">`)
  expect(styles.map(({ href, loading }) => [href, loading])).toEqual([
    [{ known: 'a.css' }, 'blocking'],
    [{ known: 'b.css' }, 'deferred'],
    [{ known: 'c.css' }, 'deferred'],
    [{ known: 'd.css' }, 'inert'],
    [{ known: 'e.css' }, 'blocking'],
  ])
})

test('images say what they have', () => {
  const { images } = snippet(
    `<img src="{{ a | img_url }}" alt="" width="1" height="2"><img src="b.png" style="aspect-ratio: 1/2" loading=lazy>{{ c | image_url: width: 3 | image_tag }}`,
  )
  expect(
    images.map(({ alt, width, height, sizedByStyle, lazy, viaFilter }) => ({ alt, width, height, sizedByStyle, lazy, viaFilter })),
  ).toEqual([
    { alt: 'empty', width: true, height: true, sizedByStyle: false, lazy: 'no', viaFilter: false },
    { alt: 'missing', width: false, height: false, sizedByStyle: true, lazy: 'surely', viaFilter: false },
    { alt: 'dynamic', width: true, height: true, sizedByStyle: false, lazy: 'no', viaFilter: true },
  ])
})

test('image_tag writes the dimensions that image_url knows, and no others', () => {
  const sized = (text: string): boolean[] => snippet(text).images.map(({ width, height }) => width && height)
  expect(sized("{{ a | image_url: width: 9 | image_tag: loading: 'lazy' }}")).toEqual([true])
  expect(sized("{{ 'a.png' | asset_url | image_tag }}{{ a | img_url: '9x' | img_tag }}")).toEqual([false, false])
})

test.each(["<img {% render 'image-attributes' %}>", '<img src="a" {{ attributes }}>', '<img\n{%- include "sizes" -%} alt="">'])(
  '%s may have dimensions',
  text => {
    expect(snippet(text).images).toMatchObject([{ width: true, height: true }])
  },
)

test('conditions in a tag write no dimensions, and images for those without scripts are left out', () => {
  expect(snippet('<img {% if a %}class="{{ b }}"{% endif %} src="{{ c }}">').images).toMatchObject([{ width: false }])
  expect(snippet('<noscript><img src="a"></noscript>').images).toEqual([])
})

test('a tag without its end is one mistake, whatever it hides', () => {
  const { syntax } = snippet('{% if a %}\n{% for b in c %}\n{% endfor\n<p>\n{% else %}\n</p>')
  expect(syntax.map(({ code, at }) => `${code} ${at.line}`)).toEqual(['unclosed-tag 3'])
})

test('names are gathered with every line', () => {
  const facts = snippet("{{ a | img_url }}\n{{ b | img_url: '1x1' | escape }}\n{% assign c = d | img_url %}")
  expect(facts.filters).toMatchObject([
    { name: 'img_url', lines: [1, 2, 3] },
    { name: 'escape', lines: [2] },
  ])
  expect(facts.tags).toMatchObject([{ name: 'assign', lines: [3] }])
  expect(facts.objects.map(({ name }) => name)).toEqual(['a', 'b', 'd'])
})

test('objects are dotted paths up to their first dynamic part', () => {
  expect(snippet("{{ shop.metafields['loox'].html }}{{ a[b].c }}{{ d[0].e }}").objects.map(({ name }) => name)).toEqual([
    'shop.metafields.loox.html',
    'a',
    'b',
    'd.0.e',
  ])
})

test('URLs know what they are for and whether anybody loads them', () => {
  const { urls } = snippet(`
    <script src="https://a.com/x.js"></script>
    <link rel="stylesheet" href="//b.com/x.css">
    <!-- <script src="https://c.com/x.js"></script> -->
    {% comment %}https://d.com{% endcomment %}
    <script>
      // https://e.com/doc
      load("https:\\/\\/f.com\\/x.js")
    </script>
    <a href="http://g.com">https://{{ shop.domain }}</a>
    {{ 'https://h.com/x.js' | script_tag }}`)
  expect(urls.map(({ host, scheme, use, live }) => [host, scheme, use, live])).toEqual([
    ['a.com', 'https', 'script', true],
    ['b.com', 'https', 'style', true],
    ['c.com', 'https', 'script', false],
    ['d.com', 'https', 'text', false],
    ['e.com', 'https', 'text', false],
    ['f.com', 'https', 'script', true],
    ['g.com', 'http', 'link', true],
    ['h.com', 'https', 'script', true],
  ])
})

test('a file of comments and blanks has no code', () => {
  expect(snippet('\n{% comment %}Removed by the app{% endcomment %}\n<!-- gone -->').hasCode).toBe(false)
  expect(snippet('').hasCode).toBe(false)
  expect(snippet('{% # note %}').hasCode).toBe(false)
  expect(snippet('x').hasCode).toBe(true)
  expect(snippet('<!-- {{ a }} -->').hasCode).toBe(true)
})

test.each([
  ["{% comment %} Please don't edit this file, it is generated automatically {% endcomment %}", true],
  ['{% layout none %}\n{%- comment -%}\nDO NOT MODIFY\nIt will be overwritten by updates of the app\n{%- endcomment -%}', true],
  ['<!-- Never change this: auto-generated -->', true],
  ['{% comment %} Generated by vite-plugin-shopify, do not modify: overwritten at each build {% endcomment %}', false],
  ['{% comment %} Do not edit the variables below {% endcomment %}', false],
  ['{% comment %} Values may be overridden {% endcomment %}<p>do not edit</p>', false],
  ["<p>{% comment %} Don't edit: automatically generated {% endcomment %}", false],
])('what begins with %s is written by a program: %s', (code, overwritten) => {
  expect(snippet(code).overwritten).toBe(overwritten)
})

test('a schema is read, a broken one is an error', () => {
  const text =
    '{% schema %}{"name": "S", "blocks": [{"type": "@app"}], "presets": [{}], "settings": [{"id": "a", "type": "text"}]}{% endschema %}'
  expect(extract({ path: 'sections/a.liquid', text }).schema).toMatchObject({
    name: 'S',
    presets: 1,
    blockTypes: ['@app'],
    settings: [{ id: 'a', type: 'text' }],
  })
  expect(snippet('{% schema %}{"a": }{% endschema %}').syntax).toMatchObject([{ code: 'invalid-schema' }])
})

test('what a call hands over is a text: Liquid reads no filters there', () => {
  const { assets, renders } = extract({
    path: 'sections/a.liquid',
    text: "{% include 'image-style', image: 'a.jpg' | asset_url, height: 1 %}",
  })
  expect(assets).toEqual([])
  expect(renders).toHaveLength(1)
})
