import { describe, expect, test } from 'vitest'
import { themeOf } from './theme-of.ts'

const LAYOUT = { 'layout/theme.liquid': '{{ content_for_header }}{{ content_for_layout }}' }

function livenessOf(files: Record<string, string | null>, path: string): string {
  return themeOf({ ...LAYOUT, ...files }).liveness(path)
}

describe('live', () => {
  test.each<[string, Record<string, string | null>, string]>([
    ['what a layout renders', { 'layout/theme.liquid': "{% render 'a' %}", 'snippets/a.liquid': '' }, 'snippets/a.liquid'],
    [
      'what is rendered in turn',
      { 'layout/theme.liquid': "{% render 'a' %}", 'snippets/a.liquid': "{% render 'b' %}", 'snippets/b.liquid': '' },
      'snippets/b.liquid',
    ],
    [
      'what a comment for old browsers loads',
      { 'layout/theme.liquid': "<!--[if lt IE 9]>{{ 'a.js' | asset_url | script_tag }}<![endif]-->", 'assets/a.js': '1' },
      'assets/a.js',
    ],
    [
      'what stands after a mark that opens no comment',
      { 'layout/theme.liquid': "<!-- {{ 'a.js' | asset_url }}", 'assets/a.js': '1' },
      'assets/a.js',
    ],
    [
      'a source that is served as a stylesheet',
      { 'layout/theme.liquid': "{{ 'a.css' | asset_url }}", 'assets/a.scss.liquid': 'a{}' },
      'assets/a.scss.liquid',
    ],
    [
      'what a template for a view shows that code asks for, whatever it is called',
      {
        'layout/theme.liquid': "{% unless template contains 'boost-pfs-original' %}x{% endunless %}",
        'templates/search.boost-pfs-original.json': '{"sections":{"a":{"type":"main"}},"order":["a"]}',
        'sections/main.liquid': '',
      },
      'sections/main.liquid',
    ],
    ['every alternate template', { 'templates/product.landing.liquid': "{% render 'a' %}", 'snippets/a.liquid': '' }, 'snippets/a.liquid'],
    [
      'customer templates',
      { 'templates/customers/login.json': '{"sections":{"m":{"type":"main"}},"order":["m"]}', 'sections/main.liquid': '' },
      'sections/main.liquid',
    ],
    [
      'groups',
      {
        'layout/theme.liquid': "{% sections 'g' %}",
        'sections/g.json': '{"sections":{"h":{"type":"header"}},"order":["h"]}',
        'sections/header.liquid': '',
      },
      'sections/header.liquid',
    ],
    [
      'groups of markets',
      {
        'layout/theme.liquid': "{% sections 'g' %}",
        'sections/g.context.ca.json': '{"sections":{"h":{"type":"header"}},"order":["h"]}',
        'sections/header.liquid': '',
      },
      'sections/header.liquid',
    ],
    [
      'layouts that a template asks for',
      { 'templates/page.json': '{"layout":"bare","sections":{},"order":[]}', 'layout/bare.liquid': '' },
      'layout/bare.liquid',
    ],
    ['the password layout', { 'layout/password.liquid': "{% render 'a' %}", 'snippets/a.liquid': '' }, 'snippets/a.liquid'],
    [
      'a block that a template places',
      {
        'templates/page.json': '{"sections":{"m":{"type":"s","blocks":{"b":{"type":"_b"}}}},"order":["m"]}',
        'sections/s.liquid': '',
        'blocks/_b.liquid': '',
      },
      'blocks/_b.liquid',
    ],
    [
      'a static block',
      { 'layout/theme.liquid': "{% content_for 'block', type: 'b', id: '1' %}", 'blocks/b.liquid': '' },
      'blocks/b.liquid',
    ],
    [
      'what Liquid in an HTML comment renders',
      { 'layout/theme.liquid': "<!-- {% render 'a' %} -->", 'snippets/a.liquid': '' },
      'snippets/a.liquid',
    ],
    [
      'an asset by its served name',
      { 'layout/theme.liquid': "{{ 'a.scss.css' | asset_url | stylesheet_tag }}", 'assets/a.scss.liquid': '' },
      'assets/a.scss.liquid',
    ],
    [
      'an asset by another asset',
      {
        'layout/theme.liquid': "{{ 'a.css' | asset_url | stylesheet_tag }}",
        'assets/a.css': 'a{background:url(b.png)}',
        'assets/b.png': null,
      },
      'assets/b.png',
    ],
    [
      'one of several names',
      { 'layout/theme.liquid': "{% assign x = 'a' %}{% if y %}{% assign x = 'b' %}{% endif %}{% include x %}", 'snippets/b.liquid': '' },
      'snippets/b.liquid',
    ],
    ['a name in another case', { 'layout/theme.liquid': "{% render 'Icon' %}", 'snippets/icon.liquid': '' }, 'snippets/icon.liquid'],
    [
      'a name with blanks and dots',
      { 'layout/theme.liquid': "{% render 'x.cart.liquid ' %}", 'snippets/x.cart.liquid .liquid': '' },
      'snippets/x.cart.liquid .liquid',
    ],
    [
      'the home page of old settings',
      {
        'templates/index.liquid': '{{ content_for_index }}',
        'config/settings_data.json': '{"current":{"content_for_index":["1"],"sections":{"1":{"type":"s"}}}}',
        'sections/s.liquid': '',
      },
      'sections/s.liquid',
    ],
  ])('%s', (_, files, path) => {
    expect(livenessOf(files, path)).toBe('live')
  })
})

describe('dead', () => {
  test.each<[string, Record<string, string | null>, string]>([
    ['what nothing names', { 'snippets/a.liquid': '' }, 'snippets/a.liquid'],
    ['what only the dead name', { 'snippets/a.liquid': "{% render 'b' %}", 'snippets/b.liquid': '' }, 'snippets/b.liquid'],
    ['what only itself names', { 'snippets/a.liquid': "{% render 'a' %}" }, 'snippets/a.liquid'],
    [
      'what only a comment names',
      { 'layout/theme.liquid': "{% comment %}{% render 'a' %}{% endcomment %}", 'snippets/a.liquid': '' },
      'snippets/a.liquid',
    ],
    [
      'a section that no number completes',
      { 'layout/theme.liquid': '<b data-index="mobile-{{ forloop.index }}"></b>', 'sections/mobile-swiper.liquid': '' },
      'sections/mobile-swiper.liquid',
    ],
    ['a backup layout', { 'layout/theme.sct-backup-1.liquid': '' }, 'layout/theme.sct-backup-1.liquid'],
    [
      'what only a backup layout renders',
      { 'layout/SWYM_BACKUP_theme.liquid': "{% render 'a' %}", 'snippets/a.liquid': '' },
      'snippets/a.liquid',
    ],
    [
      'a section without presets that no template places',
      { 'sections/s.liquid': '{% schema %}{"name":"S"}{% endschema %}' },
      'sections/s.liquid',
    ],
    [
      'the layout of a page builder whose pages are templates',
      { 'layout/theme.shogun.landing.liquid': '' },
      'layout/theme.shogun.landing.liquid',
    ],
    ['a copy of a layout', { 'layout/theme-bckp.liquid': '' }, 'layout/theme-bckp.liquid'],
    ['the source map of a dead script', { 'assets/a.js': '1', 'assets/a.js.map': '{}' }, 'assets/a.js.map'],
    ['an asset that nothing loads', { 'assets/a.js': 'var a' }, 'assets/a.js'],
    [
      'an asset that only a comment names',
      { 'layout/theme.liquid': "<!-- <script src='a.js'></script> -->", 'assets/a.js': 'var a' },
      'assets/a.js',
    ],
    [
      'an asset that an HTML comment would load',
      { 'layout/theme.liquid': "<!-- {{ 'a.js' | asset_url | script_tag }} -->", 'assets/a.js': 'var a' },
      'assets/a.js',
    ],
    [
      'a source of which the stylesheet is there too',
      { 'layout/theme.liquid': "{{ 'a.css' | asset_url | stylesheet_tag }}", 'assets/a.css': 'a{}', 'assets/a.scss': 'a{}' },
      'assets/a.scss',
    ],
    [
      'a copy of a template under a name that no page has',
      { 'templates/cart_hulkapps_backup.liquid': 'x' },
      'templates/cart_hulkapps_backup.liquid',
    ],
    ['a private block that no schema allows', { 'blocks/_b.liquid': '' }, 'blocks/_b.liquid'],
    [
      'a snippet beside an app block',
      { 'layout/theme.liquid': '{% for block in section.blocks %}{% render block %}{% endfor %}', 'snippets/a.liquid': '' },
      'snippets/a.liquid',
    ],
    [
      'a section in old settings that no template asks for',
      {
        'templates/index.json': '{"sections":{},"order":[]}',
        'config/settings_data.json': '{"current":{"content_for_index":["1"],"sections":{"1":{"type":"s"}}}}',
        'sections/s.liquid': '',
      },
      'sections/s.liquid',
    ],
  ])('%s', (_, files, path) => {
    expect(livenessOf(files, path)).toBe('dead')
  })
})

describe('unknown', () => {
  test.each<[string, Record<string, string | null>, string, string]>([
    [
      'a dynamic name',
      { 'layout/theme.liquid': '{% include settings.icon %}', 'snippets/a.liquid': '' },
      'snippets/a.liquid',
      'dynamic-name',
    ],
    [
      'a pattern',
      { 'layout/theme.liquid': "{% assign x = 'icon-' | append: y %}{% include x %}", 'snippets/icon-a.liquid': '' },
      'snippets/icon-a.liquid',
      'dynamic-name',
    ],
    [
      'what a doubtful snippet renders',
      { 'layout/theme.liquid': '{% include settings.icon %}', 'snippets/a.liquid': "{% section 's' %}", 'sections/s.liquid': '' },
      'sections/s.liquid',
      'used-by-unknown',
    ],
    [
      'a section with presets',
      { 'sections/s.liquid': '{% schema %}{"presets":[{"name":"S"}]}{% endschema %}' },
      'sections/s.liquid',
      'addable',
    ],
    [
      'what a section with presets renders',
      { 'sections/s.liquid': '{% render "a" %}{% schema %}{"presets":[{"name":"S"}]}{% endschema %}', 'snippets/a.liquid': '' },
      'snippets/a.liquid',
      'used-by-unknown',
    ],
    [
      'a section that is hidden',
      { 'templates/page.json': '{"sections":{"m":{"type":"s","disabled":true}},"order":["m"]}', 'sections/s.liquid': '' },
      'sections/s.liquid',
      'hidden',
    ],
    [
      'a section that a script fetches',
      {
        'layout/theme.liquid': "{{ 'a.js' | asset_url | script_tag }}",
        'assets/a.js': "fetch('/?section_id=bubble')",
        'sections/bubble.liquid': '',
      },
      'sections/bubble.liquid',
      'mentioned',
    ],
    [
      'a section whose name an attribute composes',
      { 'layout/theme.liquid': '<p data-sid="render-pin{{ x }}">', 'sections/render-pin2.liquid': '' },
      'sections/render-pin2.liquid',
      'mentioned',
    ],
    [
      'an asset whose name a script holds',
      { 'layout/theme.liquid': '<script>load(base + "a.js")</script>', 'assets/a.js': '' },
      'assets/a.js',
      'mentioned',
    ],
    [
      'an asset whose name a script composes',
      { 'layout/theme.liquid': `<script>load(\`icon-\${x}.svg\`)</script>`, 'assets/icon-a.svg': null },
      'assets/icon-a.svg',
      'mentioned',
    ],
    [
      'an asset chosen in settings',
      { 'config/settings_data.json': '{"current":{"logo":"logo.png"}}', 'assets/logo.png': null },
      'assets/logo.png',
      'mentioned',
    ],
    [
      'a block that a schema allows',
      { 'sections/s.liquid': '{% schema %}{"presets":[{}],"blocks":[{"type":"@theme"}]}{% endschema %}', 'blocks/b.liquid': '' },
      'blocks/b.liquid',
      'addable',
    ],
    [
      'a layout that only an app could answer with',
      { 'layout/theme.portal.liquid': "{% render 'a' %}", 'snippets/a.liquid': '' },
      'layout/theme.portal.liquid',
      'outside',
    ],
    [
      'what only such a layout renders',
      { 'layout/theme.portal.liquid': "{% render 'a' %}", 'snippets/a.liquid': "{% render 'b' %}", 'snippets/b.liquid': '' },
      'snippets/b.liquid',
      'outside',
    ],
    [
      'the layout of a page builder that answers paths of the store',
      { 'layout/theme.pagefly.liquid': '' },
      'layout/theme.pagefly.liquid',
      'outside',
    ],
    [
      'what such a layout and an addable section render',
      {
        'layout/theme.portal.liquid': "{% render 'a' %}",
        'sections/s.liquid': '{% render "a" %}{% schema %}{"presets":[{}]}{% endschema %}',
        'snippets/a.liquid': '',
      },
      'snippets/a.liquid',
      'used-by-unknown',
    ],
    [
      'the source map beside a script',
      { 'layout/theme.liquid': "{{ 'a.js' | asset_url | script_tag }}", 'assets/a.js': '1', 'assets/a.js.map': '{}' },
      'assets/a.js.map',
      'mentioned',
    ],
    [
      'the source map that a stylesheet names',
      {
        'layout/theme.liquid': "{{ 'a.css' | asset_url | stylesheet_tag }}",
        'assets/a.css': 'a{}\n/*# sourceMappingURL=main.css.map */',
        'assets/main.css.map': '{}',
      },
      'assets/main.css.map',
      'mentioned',
    ],
    [
      'a section of which an attribute counts the names',
      { 'layout/theme.liquid': '<b data-section="slide-{{ forloop.index }}"></b>', 'sections/slide-3.liquid': '' },
      'sections/slide-3.liquid',
      'mentioned',
    ],
    ['a template for nothing that Shopify knows', { 'templates/landing.liquid': '' }, 'templates/landing.liquid', 'no-page'],
    ['what a merge left beside a template', { 'templates/page.about.json~HEAD': '{}' }, 'templates/page.about.json~HEAD', 'no-page'],
    ['a layout of gift cards', { 'layout/gift_card.liquid': '' }, 'layout/gift_card.liquid', 'by-name'],
    ['the layout of the checkout', { 'layout/checkout.liquid': '' }, 'layout/checkout.liquid', 'switched-off'],
    [
      'a snippet that only the layout of the checkout renders',
      { 'layout/checkout.liquid': "{% render 'a' %}", 'snippets/a.liquid': '' },
      'snippets/a.liquid',
      'switched-off',
    ],
    [
      'a backup of a template',
      { 'templates/product.backup.json': '{"sections":{},"order":[]}' },
      'templates/product.backup.json',
      'backup',
    ],
  ])('%s', (_, files, path, because) => {
    const theme = themeOf({ ...LAYOUT, ...files })
    expect([theme.liveness(path), theme.reason(path).because]).toEqual(['unknown', because])
  })
})

test('a thousand dynamic names cost no more than one', () => {
  const snippets = Array.from({ length: 4000 }, (_, i) => [
    `snippets/s${i}.liquid`,
    `{% include shop.name %}{% assign y = 's${i}-' | append: shop.name %}{% include y %}`,
  ])
  const start = process.cpuUsage()
  const theme = themeOf({ 'layout/theme.liquid': "{% render 's0' %}", ...Object.fromEntries(snippets) })
  expect(theme.liveness('snippets/s3999.liquid')).toBe('unknown')
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(4000)
})

test('what merchants uploaded for the checkout of an old theme is never said to be dead', () => {
  const theme = themeOf({ 'layout/theme.liquid': '', 'assets/checkout_header_image.jpg': '', 'assets/header_image.jpg': '' })
  expect(theme.liveness('assets/checkout_header_image.jpg')).toBe('unknown')
  expect(theme.liveness('assets/header_image.jpg')).toBe('dead')
})
