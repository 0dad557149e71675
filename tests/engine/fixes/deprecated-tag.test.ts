import { describe, expect, test } from 'vitest'
import { fixed, LAYOUT } from './fixed.ts'

const PAGE = 'templates/page.liquid'

/** A page, and the snippet `s` that it includes. */
function mended(page: string, snippet: string, more: Record<string, string> = {}) {
  const result = fixed({ 'layout/theme.liquid': LAYOUT, [PAGE]: page, 'snippets/s.liquid': snippet, ...more })
  return { page: result.after(PAGE), snippet: result.after('snippets/s.liquid'), reasons: result.reasons, after: result.after }
}

describe('include becomes render', () => {
  test.each([
    ['reads nothing of its caller', "{% include 's' %}", '{{ shop.name }}', "{% render 's' %}"],
    ['keeps blanks, dashes and quotes', '{%-  include "s"  -%}', 'x', '{%-  render "s"  -%}'],
    ['keeps what is handed over', "{% include 's', size: 3 %}", '{{ size }}', "{% render 's', size: 3 %}"],
    [
      'keeps a comma at the end',
      "{% assign a = 1 %}{% include 's', b: 2, %}",
      '{{ a }}{{ b }}',
      "{% assign a = 1 %}{% render 's', b: 2, a: a %}",
    ],
    ['over several lines', "{% include 's',\n  size: 3\n%}", '{{ size }}', "{% render 's',\n  size: 3\n%}"],
    ['in a liquid tag', "{% liquid\n  assign a = 1\n  include 's'\n%}", '{{ a }}', "{% liquid\n  assign a = 1\n  render 's', a: a\n%}"],
    ['hands over a variable of the caller', "{% assign a = 1 %}{% include 's' %}", '{{ a }}', "{% assign a = 1 %}{% render 's', a: a %}"],
    [
      'hands over the variable of a loop',
      "{% for product in collection.products %}{% include 's' %}{% endfor %}",
      '{{ product.title }}',
      "{% for product in collection.products %}{% render 's', product: product %}{% endfor %}",
    ],
    ['does not hand over what the snippet sets first', "{% include 's' %}", '{% assign a = 1 %}{{ a }}', "{% render 's' %}"],
    [
      'sees that every branch sets it',
      "{% include 's' %}",
      '{% if shop.name %}{% assign a = 1 %}{% else %}{% assign a = 2 %}{% endif %}{{ a }}',
      "{% render 's' %}",
    ],
    ['with one thing', "{% include 's' with product %}", '{{ s.title }}', "{% render 's' with product %}"],
    [
      'for a list',
      "{% include 's' for collection.products as card %}",
      '{{ card.title }}',
      "{% render 's' for collection.products as card %}",
    ],
    ['in an attribute', `<div class="{% include 's' %}"></div>`, 'x', `<div class="{% render 's' %}"></div>`],
    [
      'leaves comments and raw text alone',
      "{% comment %}{% include 's' %}{% endcomment %}{% raw %}{% include 's' %}{% endraw %}{% include 's' %}",
      'x',
      "{% comment %}{% include 's' %}{% endcomment %}{% raw %}{% include 's' %}{% endraw %}{% render 's' %}",
    ],
    [
      'the caller sets it again before it reads it',
      "{% include 's' %}{% assign a = 2 %}{{ a }}",
      '{% assign a = 1 %}{{ a }}',
      "{% render 's' %}{% assign a = 2 %}{{ a }}",
    ],
  ])('%s', (_, page, snippet, expected) => {
    expect(mended(page, snippet)).toMatchObject({ page: expected, reasons: [] })
  })

  test('from the innermost snippet outwards, each with what those within it need', () => {
    const files = { 'snippets/t.liquid': '{{ a }}' }
    const { page, snippet } = mended("{% assign a = 1 %}{% include 's' %}", "{% include 't' %}", files)
    expect(snippet).toBe("{% render 't', a: a %}")
    expect(page).toBe("{% assign a = 1 %}{% render 's', a: a %}")
  })
})

describe('include stays', () => {
  test.each([
    ['its caller reads what it sets', "{% include 's' %}{{ a }}", '{% assign a = 1 %}', 'changes-variable'],
    ['a capture of it is read', "{% include 's' %}{{ a }}", '{% capture a %}x{% endcapture %}', 'changes-variable'],
    [
      'only one branch sets it again',
      "{% include 's' %}{% if b %}{% assign a = 2 %}{% endif %}{{ a }}",
      '{% assign a = 1 %}',
      'changes-variable',
    ],
    [
      'the next turn of a loop reads it',
      "{% for i in (1..2) %}{{ a }}{% include 's' %}{% endfor %}",
      '{% assign a = 1 %}',
      'changes-variable',
    ],
    [
      'the next turn of a loop hands it over',
      "{% for i in (1..2) %}{% include 's', b: a %}{% endfor %}",
      '{% assign a = 1 %}',
      'changes-variable',
    ],
    ['its own next run reads it', "{% include 's' %}", '{% unless a %}once{% endunless %}{% assign a = 1 %}', 'changes-variable'],
    ['it sets what is handed over', "{% include 's', a: 1 %}", '{% assign a = 2 %}{{ a }}', 'changes-variable'],
    [
      'it sets a variable of the loop around it',
      "{% for a in b %}{% include 's' %}{% endfor %}",
      '{% assign a = 2 %}{{ a }}',
      'changes-variable',
    ],
    ['its name is built at run time', '{% assign n = shop.name %}{% include n %}', 'x', 'dynamic-name'],
    ['it does not exist', "{% include 'none' %}", 'x', 'missing-snippet'],
    ['it counts', "{% include 's' %}", '{% increment n %}', 'uses-tag'],
    ['it leaves the loop of its caller', "{% for i in (1..2) %}{% include 's' %}{% endfor %}", '{% break %}', 'uses-tag'],
    ['it reads the loop of its caller', "{% for i in (1..2) %}{% include 's' %}{% endfor %}", '{{ forloop.index }}', 'uses-tag'],
    ['it reads a name built at run time', "{% include 's' %}", '{{ [name] }}', 'reads-at-run-time'],
    ['it is given what may be a list', "{% include 's' with things %}", '{{ s }}', 'may-be-list'],
    ['it is given the media of a product', "{% include 's' with product.media %}", '{{ s }}', 'may-be-list'],
    ['it goes on where a loop stopped', "{% include 's' %}", '{% for a in b offset: continue %}{% endfor %}', 'uses-tag'],
    ['it holds what layouts are given', "{% include 's' %}", '{{ content_for_header }}', 'uses-tag'],
    ['a variable can’t be handed over', "{% assign a? = 1 %}{% include 's' %}", '{{ a? }}', 'odd-variable'],
    ['it has a mistake', "{% include 's' %}", '{% if a %}', 'syntax-error'],
  ] as const)('when %s', (_, page, snippet, reason) => {
    const result = mended(page, snippet)
    expect(result.page).toBe(page)
    expect(result.reasons).toContain(reason)
  })

  test('when the layout reads what a snippet of the page sets', () => {
    const layout = LAYOUT.replace('<body>', '<body class="{{ a }}">')
    const { page, reasons } = mended("{% include 's' %}", '{% assign a = 1 %}', { 'layout/theme.liquid': layout })
    expect(page).toBe("{% include 's' %}")
    expect(reasons).toEqual(['changes-variable'])
  })

  test('when another included snippet reads what it sets', () => {
    const { page } = mended("{% include 's' %}{% include 't' %}", '{% assign a = 1 %}', { 'snippets/t.liquid': '{{ a }}' })
    expect(page).toBe("{% include 's' %}{% render 't', a: a %}")
  })

  test('when a file further out shows page by page what it reads', () => {
    const page = "{% paginate collection.products by 4 %}{% include 's' %}{% endpaginate %}"
    const list = '{% for product in collection.products %}{{ product.title }}{% endfor %}'
    const result = mended(page, "{% include 't' %}", { 'snippets/t.liquid': list })
    expect(result).toMatchObject({ page, snippet: "{% include 't' %}" })
    expect(result.reasons).toContain('uses-tag')
  })
})
