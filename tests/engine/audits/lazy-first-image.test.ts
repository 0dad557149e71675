import { expect, test } from 'vitest'
import { lazyFirstImage } from '../../../engine/audits/lazy-first-image.ts'
import { find, LAYOUT } from './find.ts'

const template = (...types: string[]) => JSON.stringify({ sections: Object.fromEntries(types.map(type => [type, { type }])), order: types })
const theme = (hero: string, more: Record<string, string> = {}) => ({
  'layout/theme.liquid': LAYOUT,
  'templates/index.json': template('hero', 'grid'),
  'sections/hero.liquid': hero,
  'sections/grid.liquid': '<img src="b.jpg" loading="lazy">',
  ...more,
})

test.each([
  ['an image tag of the first section', '<h2>New</h2><img src="{{ section.settings.image | image_url }}" loading="lazy">'],
  ['image_tag', "{{ section.settings.image | image_url: width: 900 | image_tag: loading: 'lazy' }}"],
  ['under a condition on what there is to show', '{% if section.settings.image != blank %}<img src="a.jpg" loading="lazy">{% endif %}'],
  [
    'every image of a slideshow',
    '{% for block in section.blocks %}<img src="{{ block.settings.image | image_url }}" loading="lazy">{% endfor %}',
  ],
])('%s is found', (_, hero) => {
  expect(find(lazyFirstImage, theme(hero))).toMatchObject([
    { severity: 'major', place: { file: 'sections/hero.liquid' }, measured: { count: 1, template: 'templates/index.json' } },
  ])
})

test('a snippet that always waits is one finding for all templates that begin with it', () => {
  const found = find(
    lazyFirstImage,
    theme("{% render 'picture' %}", {
      'snippets/picture.liquid': '<img src="a.jpg" loading="lazy">',
      'templates/page.json': template('hero'),
    }),
  )
  expect(found).toMatchObject([{ place: { file: 'snippets/picture.liquid' }, measured: { count: 2 } }])
})

test('the first section is the first of the order, and the home page of an old theme has one too', () => {
  const order = JSON.stringify({ sections: { b: { type: 'grid' }, a: { type: 'hero' } }, order: ['a', 'b'] })
  expect(find(lazyFirstImage, theme('<img src="a.jpg">', { 'templates/index.json': order }))).toEqual([])
  const old = {
    'layout/theme.liquid': LAYOUT,
    'templates/index.liquid': '{{ content_for_index }}',
    'config/settings_data.json': JSON.stringify({
      current: { sections: { 2: { type: 'grid' }, 1: { type: 'hero' } }, content_for_index: ['1', '2'] },
    }),
    'sections/hero.liquid': '<img src="a.jpg" loading="lazy">',
    'sections/grid.liquid': '<p></p>',
  }
  expect(find(lazyFirstImage, old)).toMatchObject([{ place: { file: 'sections/hero.liquid' } }])
})

test.each([
  ['an image that comes at once', '<img src="a.jpg">'],
  ['an eager one before a lazy one', '<img src="a.jpg"><img src="b.jpg" loading="lazy">'],
  ['a choice by the section’s place', '<img src="a.jpg" loading="{% if section.index > 1 %}lazy{% else %}eager{% endif %}">'],
  ['a choice around the attribute', '<img src="a.jpg" {% unless forloop.first %}loading="lazy"{% endunless %}>'],
  ['a choice around the image', '{% if section.index == 1 %}<img src="a.jpg">{% else %}<img src="a.jpg" loading="lazy">{% endif %}'],
  ['the lazy branch of a choice that comes first', '{% unless forloop.first %}<img src="a.jpg" loading="lazy">{% endunless %}'],
  ['a choice by the section’s location', "{% if section.location == 'footer' %}<img src='a.jpg' loading='lazy'>{% endif %}"],
  ['a variable of image_tag', "{% assign loading = 'lazy' %}{{ a | image_url | image_tag: loading: loading }}"],
  ['image_tag that is told nothing', '{{ a | image_url | image_tag }}'],
  ['attributes that a snippet writes', "<img src='a.jpg' {% render 'attributes' %}>"],
  ['an image below many headings', '<h2>A</h2><h3>B</h3><h3>C</h3><img src="a.jpg" loading="lazy">'],
  ['an image below a merchant’s text', '{{ page.content }}<img src="a.jpg" loading="lazy">'],
  ['an image that one of several branches renders', "{% if section.settings.layout == 'wide' %}{% render 'picture' %}{% endif %}"],
  ['an icon', '<img src="{{ \'icon-truck.svg\' | asset_url }}" loading="lazy">'],
  ['an image of a template element', '<template><img src="a.jpg" loading="lazy"></template>'],
  ['blocks that only the merchant knows', "{% content_for 'blocks' %}<img src='a.jpg' loading='lazy'>"],
])('%s is not found', (_, hero) => {
  expect(find(lazyFirstImage, theme(hero, { 'snippets/picture.liquid': '<img src="a.jpg" loading="lazy">' }))).toEqual([])
})

test('pages that nobody enters by, fragments without a layout and page builders are left out', () => {
  const lazy = '<img src="a.jpg" loading="lazy">'
  expect(
    find(lazyFirstImage, {
      'layout/theme.liquid': LAYOUT,
      'templates/cart.liquid': lazy,
      'templates/search.ajax.liquid': `{% layout none %}${lazy}`,
      'templates/page.pf-1a2b3c4d.json': template('pf-1a2b3c4d'),
      'sections/pf-1a2b3c4d.liquid': lazy,
    }),
  ).toEqual([])
})
