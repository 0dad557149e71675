import { expect, test } from 'vitest'
import { themeOf } from './theme-of.ts'

const LAYOUT = { 'layout/theme.liquid': '{{ content_for_header }}{{ content_for_layout }}' }

test('a dead file says why', () => {
  const theme = themeOf({
    ...LAYOUT,
    'layout/theme.sct-backup-1.liquid': "{% render 'a' %}",
    'snippets/a.liquid': '',
    'snippets/b.liquid': "{% render 'c' %}",
    'snippets/c.liquid': '',
  })
  expect(theme.reason('snippets/a.liquid')).toEqual({ because: 'backup', by: 'layout/theme.sct-backup-1.liquid' })
  expect(theme.reason('snippets/b.liquid')).toEqual({ because: 'unused' })
  expect(theme.reason('snippets/c.liquid')).toEqual({ because: 'used-by-dead', by: 'snippets/b.liquid' })
})

test('a live file knows the chain that leads to it', () => {
  const theme = themeOf({
    'layout/theme.liquid': "<head>{% render 'head' %}</head><body>{% render 'foot' %}</body>",
    'snippets/head.liquid': "{% render 'scripts' %}",
    'snippets/scripts.liquid': '<script src="a.js"></script>',
    'snippets/foot.liquid': '<script src="b.js"></script>',
  })
  expect(theme.chain('snippets/scripts.liquid')).toEqual(['layout/theme.liquid', 'snippets/head.liquid', 'snippets/scripts.liquid'])
  expect(theme.headChain('snippets/scripts.liquid')).toEqual(['layout/theme.liquid', 'snippets/head.liquid', 'snippets/scripts.liquid'])
  expect(theme.headChain('snippets/foot.liquid')).toBeNull()
})

test('a theme knows what it names in vain', () => {
  const theme = themeOf({
    'layout/theme.liquid': "{% render 'gone' %}{{ 'gone.js' | asset_url }}{{ 'logo' | inline_asset_content }}{% include settings.x %}",
    'templates/page.json': '{"sections":{"a":{"type":"gone"},"b":{"type":"apps"}},"order":["a","b"]}',
    'assets/logo.svg': null,
  })
  expect(theme.missing.map(({ wanted, file }) => [wanted, file])).toEqual([
    ['snippets/gone.liquid', 'layout/theme.liquid'],
    ['assets/gone.js', 'layout/theme.liquid'],
    ['sections/gone.liquid', 'templates/page.json'],
  ])
})
