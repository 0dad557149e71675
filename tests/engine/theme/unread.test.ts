import { describe, expect, test } from 'vitest'
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

  test('JSON that is broken counts as unread', () => {
    const theme = themeOf({ ...LAYOUT, 'templates/index.json': '{ "sections": {', 'sections/a.liquid': 'a', 'snippets/a.liquid': 'a' })
    expect([theme.reason('sections/a.liquid').because, theme.liveness('snippets/a.liquid')]).toEqual(['unread', 'dead'])
  })
})
