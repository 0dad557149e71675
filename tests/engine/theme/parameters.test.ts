import { describe, expect, test } from 'vitest'
import { themeOf } from './theme-of.ts'

const SETTINGS = {
  'config/settings_schema.json':
    '[{"settings":[{"type":"select","id":"cart","options":[{"value":"a"},{"value":"b"}]},{"type":"text","id":"badge"},{"type":"text","id":"title"}]}]',
  'config/settings_data.json': '{"current":{"badge":"a","title":"Two words"}}',
}

const SNIPPETS = Object.fromEntries(['a', 'b', 'c', 'icon-a', 'icon-b', 'icon-c'].map(name => [`snippets/${name}.liquid`, name]))

/** Which of the snippets above are live, and which may be: `a icon-a? …`. */
function reached(files: Record<string, string>): string {
  const theme = themeOf({ ...SNIPPETS, ...SETTINGS, ...files })
  return Object.keys(SNIPPETS)
    .filter(path => theme.liveness(path) !== 'dead')
    .map(path => path.slice('snippets/'.length, -'.liquid'.length) + (theme.liveness(path) === 'live' ? '' : '?'))
    .join(' ')
}

const LAYOUT = 'layout/theme.liquid'
const ICON = { 'snippets/icon.liquid': '{% include name %}' }
const ENDING = { 'snippets/x.liquid': "{% assign f = n | append: '-b' %}{% include f %}" }

describe('a parameter', () => {
  test.each<[string, Record<string, string>, string]>([
    ['is what render hands over', { [LAYOUT]: "{% render 'icon', name: 'a' %}{% render 'icon', name: 'b' %}", ...ICON }, 'a b'],
    ['is nothing where render hands nothing over', { [LAYOUT]: "{% assign n = 'icon' %}{% render 'x' %}", ...ENDING }, ''],
    ['is what include finds around it', { [LAYOUT]: "{% assign n = 'icon' %}{% include 'x' %}", ...ENDING }, 'icon-b'],
    ['is what a variable of the caller holds', { [LAYOUT]: "{% assign x = 'b' %}{% render 'icon', name: x %}", ...ICON }, 'b'],
    ['is what the caller sets before include', { [LAYOUT]: "{% assign name = 'c' %}{% include 'icon' %}", ...ICON }, 'c'],
    [
      'comes through a snippet between',
      { [LAYOUT]: "{% render 'link', icon: 'a' %}", 'snippets/link.liquid': "{% render 'icon', name: icon %}", ...ICON },
      'a',
    ],
    ['has a default', { [LAYOUT]: "{% render 'x' %}", 'snippets/x.liquid': "{% assign n = name | default: 'b' %}{% include n %}" }, 'b'],
    [
      'goes through filters',
      {
        [LAYOUT]: "{% render 'x', name: 'ICON_A' %}",
        'snippets/x.liquid': "{% assign n = name | downcase | replace: '_', '-' %}{% include n %}",
      },
      'icon-a',
    ],
    ['comes with the name of the snippet', { [LAYOUT]: "{% include 'x' with 'c' %}", 'snippets/x.liquid': '{% include x %}' }, 'c'],
    ['comes under another name', { [LAYOUT]: "{% render 'x' with 'c' as y %}", 'snippets/x.liquid': '{% include y %}' }, 'c'],
    [
      'that hands itself on ends',
      { [LAYOUT]: "{% render 'x', y: 'a' %}", 'snippets/x.liquid': "{% include y %}{% render 'x', y: y %}" },
      'a',
    ],
    [
      'that nobody can read may be anything',
      { [LAYOUT]: "{% render 'icon', name: product.handle %}", ...ICON },
      'a? b? c? icon-a? icon-b? icon-c?',
    ],
    [
      'completes a name; others of that kind stay unknown',
      { [LAYOUT]: "{% render 'x', n: 'a' %}", 'snippets/x.liquid': "{% assign f = 'icon-' | append: n %}{% include f %}" },
      'icon-a icon-b? icon-c?',
    ],
    [
      'of a custom Liquid setting',
      {
        'templates/page.json': `{"sections":{"a":{"type":"s","settings":{"code":"{% render 'icon', name: 'a' %}"}}},"order":["a"]}`,
        'sections/s.liquid': '',
        ...ICON,
      },
      'a',
    ],
  ])('%s', (_, files, expected) => {
    expect(reached(files)).toBe(expected)
  })
})

describe('a setting', () => {
  test.each<[string, Record<string, string>, string]>([
    ['has its choices', { [LAYOUT]: '{% include settings.cart %}' }, 'a b'],
    ['has what was typed', { [LAYOUT]: '{% include settings.badge %}' }, 'a'],
    [
      'may be anything where a sentence was typed',
      { [LAYOUT]: '{% assign x = settings.title | handle %}{% include x %}' },
      'a? b? c? icon-a? icon-b? icon-c?',
    ],
    ['is nothing where no schema has it', { [LAYOUT]: '{% include settings.gone %}' }, ''],
    [
      'may be anything where the data is missing',
      { [LAYOUT]: '{% include settings.badge %}', 'config/settings_data.json': '' },
      'a? b? c? icon-a? icon-b? icon-c?',
    ],
    [
      'of a section has what its templates say',
      {
        'templates/page.json': '{"sections":{"s":{"type":"s","settings":{"x":"b"}}},"order":["s"]}',
        'sections/s.liquid': '{% include section.settings.x %}{% schema %}{"settings":[{"type":"text","id":"x"}]}{% endschema %}',
      },
      'b',
    ],
    [
      'of a block has the choices of its schema',
      {
        [LAYOUT]: "{% section 's' %}",
        'sections/s.liquid':
          '{% for block in section.blocks %}{% include block.settings.x %}{% endfor %}{% schema %}{"blocks":[{"type":"t","settings":[{"type":"select","id":"x","options":[{"value":"c"}]}]}]}{% endschema %}',
      },
      'c',
    ],
    [
      'may come from a metafield',
      {
        'templates/page.json': '{"sections":{"s":{"type":"s","settings":{"x":"{{ page.metafields.a.b }}"}}},"order":["s"]}',
        'sections/s.liquid': "{% assign y = 'icon-' | append: section.settings.x %}{% include y %}",
      },
      'icon-a? icon-b? icon-c?',
    ],
  ])('%s', (_, files, expected) => {
    expect(reached(files)).toBe(expected)
  })
})

describe('the page', () => {
  test.each<[string, Record<string, string>, string]>([
    ['has the suffixes of the templates', { [LAYOUT]: '{% include template.suffix %}', 'templates/page.b.liquid': '' }, 'b'],
    [
      'has the names of the templates',
      { [LAYOUT]: "{% assign x = template.name | replace: 'index', 'c' %}{% include x %}", 'templates/index.liquid': '' },
      'c',
    ],
    [
      'has the types of blocks',
      {
        [LAYOUT]: "{% section 's' %}",
        'sections/s.liquid': '{% include block.type %}{% schema %}{"blocks":[{"type":"a"}]}{% endschema %}',
      },
      'a',
    ],
  ])('%s', (_, files, expected) => {
    expect(reached(files)).toBe(expected)
  })
})

test('the ending of a kind of code means no other files', () => {
  const theme = themeOf({
    [LAYOUT]: "{% assign x = template.suffix | append: '-css' %}{% include x %}",
    'templates/page.pf.liquid': '',
    'snippets/pf-css.liquid': '',
    'snippets/prime-css.liquid': '',
  })
  expect([theme.liveness('snippets/pf-css.liquid'), theme.liveness('snippets/prime-css.liquid')]).toEqual(['live', 'dead'])
})

test('assets are found through parameters too', () => {
  const theme = themeOf({
    [LAYOUT]: "{% render 'assets', name: 'slider' %}",
    'snippets/assets.liquid': "{% assign url = name | append: '.js' | asset_url %}{{ url | script_tag }}",
    'assets/slider.js': '1',
    'assets/other.js': '1',
  })
  expect([theme.liveness('assets/slider.js'), theme.liveness('assets/other.js')]).toEqual(['live', 'dead'])
})

test.each([
  ['<script src="{{ page.metafields.a.b | asset_url }}"></script>', 'a.js'],
  ['{{ page.metafields.a.b | asset_url | script_tag }}', 'a.js'],
  ['<link rel="stylesheet" href="{{ page.metafields.a.b | asset_url }}">', 'a.css b.scss.liquid'],
  ['<img data-src="{{ page.metafields.a.b | asset_url }}">', 'a.png a.svg'],
  ['{{ page.metafields.a.b | asset_img_url }}', 'a.png a.svg'],
  ['<p style="background: url({{ page.metafields.a.b | asset_url }})">', 'a.png a.svg'],
  ['{{ page.metafields.a.b | asset_url }}', 'a.css a.js a.png a.svg b.scss.liquid'],
])('%s may lead to %s', (text, expected) => {
  const assets = ['a.css', 'a.js', 'a.png', 'a.svg', 'b.scss.liquid'].map(name => `assets/${name}`)
  const theme = themeOf({ [LAYOUT]: text, ...Object.fromEntries(assets.map(path => [path, 'a'])) })
  const unknown = assets.filter(path => theme.liveness(path) === 'unknown')
  expect(unknown.map(path => path.slice('assets/'.length)).join(' ')).toBe(expected)
})

test('parameters made to be slow cost little', () => {
  const snippets = Array.from({ length: 1500 }, (_, i) => [
    `snippets/s${i}.liquid`,
    `{% include x %}{% include 's${(i * 7) % 1500}', x: y, y: x %}{% include 's${(i * 11) % 1500}', x: x %}`,
  ])
  const start = process.cpuUsage()
  themeOf({ [LAYOUT]: "{% include 's0', x: 's1', y: 's2' %}", ...Object.fromEntries(snippets) })
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(4000)
})

describe('a name picked from a list of the file', () => {
  const VIEWS = "{% assign views = 'a,icon-b' | split: ',' %}"
  const ANY = 'a? b? c? icon-a? icon-b? icon-c?'

  test.each<[string, Record<string, string>, string]>([
    [
      'by the number of the round',
      { [LAYOUT]: `${VIEWS}{% for x in y %}{% assign v = views[forloop.index0] %}{% include v %}{% endfor %}` },
      'a icon-b',
    ],
    ['by its place', { [LAYOUT]: `${VIEWS}{% assign v = views[1] %}{% include v %}` }, 'a icon-b'],
    ['first', { [LAYOUT]: `${VIEWS}{% assign v = views.first %}{% include v %}` }, 'a icon-b'],
    ['by a loop', { [LAYOUT]: `${VIEWS}{% for v in views %}{% include v %}{% endfor %}` }, 'a icon-b'],
    ['of a text that a variable holds', { [LAYOUT]: "{% assign s = 'a,c' %}{% assign l = s | split: ',' %}{% include l[i] %}" }, 'a c'],
    [
      'that is emptied later',
      { [LAYOUT]: `${VIEWS}{% assign v = views[i] %}{% include v %}{% assign views = nil %}{% assign v = nil %}` },
      'a icon-b',
    ],
    [
      'in a snippet',
      { [LAYOUT]: "{% render 'x' %}", 'snippets/x.liquid': `{% if y %}${VIEWS}{% assign v = views[i] %}{% include v %}{% endif %}` },
      'a icon-b',
    ],
    ['of what nobody can read', { [LAYOUT]: '{% assign views = product.tags %}{% include views[i] %}' }, ANY],
    ['of a property of an item', { [LAYOUT]: `${VIEWS}{% include views[i].name %}` }, ANY],
    ['of a list of another object', { [LAYOUT]: '{% include product.tags[i] %}' }, ANY],
    ['of a text that is no list', { [LAYOUT]: "{% assign views = 'a' %}{% include views[i] %}" }, ANY],
  ])('%s', (_, files, expected) => {
    expect(reached(files)).toBe(expected)
  })
})

test('an output that begins with # names nothing', () => {
  const theme = themeOf({ [LAYOUT]: '<!-- <script src="{{ # \'x.js\' | asset_url }}"></script> -->', 'assets/x.js': '1' })
  expect(theme.liveness('assets/x.js')).toBe('dead')
})
