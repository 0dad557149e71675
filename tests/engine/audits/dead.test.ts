import { expect, test } from 'vitest'
import { backupLayout } from '../../../engine/audits/backup-layout.ts'
import { deadAsset } from '../../../engine/audits/dead-asset.ts'
import { deadSection } from '../../../engine/audits/dead-section.ts'
import { deadSnippet } from '../../../engine/audits/dead-snippet.ts'
import { textOf } from '../../../engine/text.ts'
import { find, LAYOUT, places } from './find.ts'

const body = (code: string) => ({ 'layout/theme.liquid': LAYOUT.replace('<body>', `<body>\n${code}`) })

test('a snippet that nothing names is dead, and the finding says why', () => {
  const [finding, ...more] = find(deadSnippet, { ...body(''), 'snippets/old.liquid': 'x' })
  expect(more).toEqual([])
  expect(finding?.place).toEqual({ type: 'file', file: 'snippets/old.liquid', line: 1 })
  expect(finding && textOf(deadSnippet, finding, 'en').finding).toContain('nothing in the theme uses it')
  expect(finding && textOf(deadSnippet, finding, 'fr').finding).toContain('rien dans le thème ne l’utilise')
})

test('a snippet that only a dead snippet or a backup layout names is dead', () => {
  const files = {
    ...body(''),
    'snippets/old.liquid': "{% render 'older' %}",
    'snippets/older.liquid': 'x',
    'layout/theme-without-amai_stp.liquid': `${LAYOUT}{% render 'kept' %}`,
    'snippets/kept.liquid': 'x',
  }
  expect(places(find(deadSnippet, files))).toEqual(['snippets/kept.liquid:1', 'snippets/old.liquid:1', 'snippets/older.liquid:1'])
})

test.each([
  ['rendered', body("{% render 'icon-cart' %}")],
  ['included with a built name', body("{% assign icon = 'icon-' | append: name %}{% include icon %}")],
  ['rendered by an alternate template', { ...body(''), 'templates/page.quiz.liquid': "{% render 'icon-cart' %}" }],
])('a snippet that is %s is not dead', (_, files) => {
  expect(find(deadSnippet, { ...files, 'snippets/icon-cart.liquid': 'x' })).toEqual([])
})

test('a snippet named only in a comment is dead', () => {
  const files = { ...body("{% comment %}{% render 'old' %}{% endcomment %}"), 'snippets/old.liquid': 'x' }
  expect(places(find(deadSnippet, files))).toEqual(['snippets/old.liquid:1'])
})

test('a section without presets that no template holds is dead; one that the editor can add is not', () => {
  const files = {
    ...body("{% section 'header' %}"),
    'sections/header.liquid': '{% schema %}{"name":"Header"}{% endschema %}',
    'sections/gone.liquid': '{% schema %}{"name":"Gone"}{% endschema %}',
    'sections/addable.liquid': '{% schema %}{"name":"Addable","presets":[{"name":"Addable"}]}{% endschema %}',
  }
  expect(places(find(deadSection, files))).toEqual(['sections/gone.liquid:1'])
})

test('an asset that nothing loads or names is dead', () => {
  const files = {
    ...body("{{ 'theme.js' | asset_url | script_tag }}"),
    'assets/theme.js': 'import "./cart.js"',
    'assets/cart.js': 'let a',
    'assets/old.js': 'let a',
    'assets/old.png': 5000,
  }
  expect(places(find(deadAsset, files))).toEqual(['assets/old.js:1', 'assets/old.png:1'])
})

test('backup layouts and templates are found, live ones are not', () => {
  const files = {
    ...body(''),
    'layout/SWYM_BACKUP_theme.liquid': LAYOUT,
    'layout/theme.po2-backup-26-03-21_21-12-50.liquid': LAYOUT,
    'layout/password.liquid': LAYOUT,
    'templates/product.liquid': 'x',
    'templates/page.before-after.json': '{"sections":{},"order":[]}',
    'templates/product.without-support.json': '{"sections":{},"order":[]}',
    'templates/cart-hulkapps-backup.liquid': 'x',
  }
  expect(find(backupLayout, files).map(({ values, app }) => [values.file, app])).toEqual([
    ['layout/SWYM_BACKUP_theme.liquid', 'swym'],
    ['layout/theme.po2-backup-26-03-21_21-12-50.liquid', 'spurit'],
    ['templates/cart-hulkapps-backup.liquid', 'hulkapps'],
  ])
})

test('a small asset is told in bytes, no file weighs nothing', () => {
  const said = (bytes: number) =>
    find(deadAsset, { ...body(''), 'assets/old.png': bytes }).map(finding => textOf(deadAsset, finding, 'en').finding)
  expect(said(40)).toEqual([expect.stringContaining('(40 bytes)')])
  expect(said(5000)).toEqual([expect.stringContaining('(5 kB)')])
})
