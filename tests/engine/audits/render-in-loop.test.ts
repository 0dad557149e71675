import { expect, test } from 'vitest'
import { renderInLoop } from '../../../engine/audits/render-in-loop.ts'
import { find, LAYOUT } from './find.ts'

const card = '{% for v in product.variants %}{{ v.title }}{% endfor %}'
const theme = (template: string, snippets: Record<string, string>) => ({
  'layout/theme.liquid': LAYOUT,
  'templates/index.liquid': template,
  ...Object.fromEntries(Object.entries(snippets).map(([name, text]) => [`snippets/${name}.liquid`, text])),
})

test('loops that nest three deep across files are found, with what they go through', () => {
  const row = "{% for product in collection.products %}{% render 'card' %}{% endfor %}"
  const found = find(renderInLoop, theme("{% for collection in collections %}\n{% render 'row' %}\n{% endfor %}", { row, card }))
  expect(found).toMatchObject([
    {
      severity: 'minor',
      place: { file: 'templates/index.liquid', lines: [2] },
      values: { snippet: 'snippets/row.liquid' },
      measured: { depth: 3, lists: 'collections › collection.products › product.variants' },
    },
  ])
})

test('a render with for is a loop, and four deep is grave', () => {
  const row = "{% for product in collection.products %}{% for image in product.images %}{% render 'card' %}{% endfor %}{% endfor %}"
  expect(find(renderInLoop, theme("{% render 'row' for collections as collection %}", { row, card }))).toContainEqual(
    expect.objectContaining({ severity: 'major', measured: expect.objectContaining({ depth: 4 }) }),
  )
})

test.each([
  ['a grid of products whose cards look at their variants', "{% for product in collection.products %}{% render 'card' %}{% endfor %}"],
  ['blocks of a section', "{% for block in section.blocks %}{% for link in menu.links %}{% render 'card' %}{% endfor %}{% endfor %}"],
  [
    'outer loops that stay short',
    "{% for c in collections limit: 4 %}{% for product in c.products %}{% render 'card' %}{% endfor %}{% endfor %}",
  ],
  [
    'a snippet without loops',
    "{% for c in collections %}{% for p in c.products %}{% for v in p.variants %}{% render 'icon' %}{% endfor %}{% endfor %}{% endfor %}",
  ],
  ['a snippet that renders itself', "{% for product in collection.products %}{% render 'tree' %}{% endfor %}"],
  [
    'code that never runs',
    "{% if false %}{% for c in collections %}{% for p in c.products %}{% render 'card' %}{% endfor %}{% endfor %}{% endif %}",
  ],
])('%s is usual', (_, template) => {
  expect(
    find(
      renderInLoop,
      theme(template, { card, icon: '<svg></svg>', tree: "{% for v in product.variants %}{% render 'tree' %}{% endfor %}" }),
    ),
  ).toEqual([])
})
