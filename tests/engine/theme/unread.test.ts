import { describe, expect, test } from 'vitest'
import { extract, unreadableFacts } from '../../../engine/facts/extract.ts'
import { readTheme } from '../../../engine/read-theme.ts'
import { themeOf } from './theme-of.ts'

const LAYOUT = { 'layout/theme.liquid': '{{ content_for_header }}{{ content_for_layout }}' }

describe('a file that could not be read may use anything', () => {
  const files = {
    'layout/theme.liquid': null,
    'snippets/a.liquid': 'a',
    'assets/a.js': '1',
    'assets/theme.css': null,
    'assets/a.woff2': null,
    'locales/en.default.json': null,
  }

  test.each(['snippets/a.liquid', 'assets/a.js', 'assets/a.woff2'])('%s is not dead', path => {
    const theme = themeOf(files)
    expect([theme.liveness(path), theme.reason(path)]).toEqual(['unknown', { because: 'unread', by: 'layout/theme.liquid' }])
  })

  test('a stylesheet names no snippet, an image nothing, and what no page loads leads nowhere', () => {
    const theme = themeOf({ ...LAYOUT, 'assets/dead.css': null, 'assets/a.png': null, 'snippets/a.liquid': 'a', 'assets/a.js': '1' })
    expect([theme.liveness('snippets/a.liquid'), theme.liveness('assets/a.js')]).toEqual(['dead', 'dead'])
  })
})

describe('a file that is there but cannot be opened may use anything too', () => {
  test.each(['unreadable', 'not-a-file', 'too-large'] as const)('%s', reason => {
    const text = (path: string, text: string) => ({ path, bytes: text.length, facts: extract({ path, text }) })
    const theme = readTheme([
      text('layout/theme.liquid', "{% render 'shut' %}"),
      { path: 'snippets/shut.liquid', bytes: 0, facts: unreadableFacts('snippets/shut.liquid', reason) },
      text('snippets/a.liquid', 'a'),
    ])
    expect(theme.reason('snippets/a.liquid')).toEqual({ because: 'unread', by: 'snippets/shut.liquid' })
  })

  test('text of two bytes a letter hides every name, a stray zero none', () => {
    const wide = [...'{% render "a" %} and more text of this kind, enough to tell'].join('\0')
    const because = (text: string) =>
      themeOf({ ...LAYOUT, 'layout/theme.liquid': text, 'snippets/a.liquid': 'a' }).reason('snippets/a.liquid').because
    expect([because(wide), because('{{ content_for_layout }}\0')]).toEqual(['unread', 'unused'])
  })
})

describe('JSON that is broken reaches what its text names, and no more', () => {
  const FILES = {
    ...LAYOUT,
    'layout/a.liquid': '{{ content_for_layout }}',
    'layout/b.liquid': '{{ content_for_layout }}',
    'sections/a.liquid': 'a',
    'sections/b.liquid': 'b',
    'blocks/a b.liquid': 'a',
    'snippets/a.liquid': 'a',
    'snippets/b.liquid': 'b',
  }
  const may = (broken: string): string[] => {
    const theme = themeOf({ ...FILES, 'templates/index.json': broken })
    return Object.keys(FILES).filter(path => theme.reason(path).because === 'unread')
  }

  test.each<[string, string, string[]]>([
    ['an empty file names nothing', '', []],
    ['a type may be a section', '{ "sections": { "x": { "type": "b"', ['layout/b.liquid', 'sections/b.liquid', 'snippets/b.liquid']],
    ['a quote too many hides no name', '{ "layout": "a, "x": "a b" ', ['layout/a.liquid', 'sections/a.liquid', 'blocks/a b.liquid']],
    ['Liquid in a setting names a snippet', `{ "code": "{% render 'a' %}" `, ['layout/a.liquid', 'sections/a.liquid', 'snippets/a.liquid']],
    [
      'a name that Liquid builds may be any',
      '{ "code": "{% include x %}" ',
      Object.keys(FILES).filter(path => path !== 'layout/theme.liquid'),
    ],
  ])('%s', (_, broken, expected) => {
    expect(may(broken)).toEqual(expect.arrayContaining(expected))
    if (expected.length === 0) expect(may(broken)).toEqual([])
  })

  test('a file of no bytes leaves the values of settings known', () => {
    const files = { ...FILES, 'layout/theme.liquid': '{% include settings.x %}', 'templates/index.json': '' }
    const theme = themeOf({
      ...files,
      'config/settings_schema.json': '[{"settings":[{"type":"text","id":"x"}]}]',
      'config/settings_data.json': '{"current":{"x":"a"}}',
    })
    expect([theme.liveness('snippets/a.liquid'), theme.liveness('snippets/b.liquid')]).toEqual(['live', 'dead'])
  })
})
