import { expect, test } from 'vitest'
import { themeOf } from './theme-of.ts'

const LAYOUT = { 'layout/theme.liquid': "{{ content_for_header }}{{ content_for_layout }}{% render 'find' %}" }

function livenessIn(find: string, files: Record<string, string>): string[] {
  const theme = themeOf({ ...LAYOUT, 'snippets/find.liquid': find, ...files })
  return Object.keys(files).map(path => theme.liveness(path))
}

test('a section that a script asks for by a variable is never said to be dead', () => {
  const find = `{% assign wanted = 'search_results' %}<script>fetch("/search/suggest?q=a&section_id={{ wanted }}")</script>`
  const files = { 'sections/search_results.liquid': '', 'sections/other.liquid': '' }
  expect(livenessIn(find, files)).toEqual(['unknown', 'dead'])
  expect(livenessIn('{% assign own = section.id %}<a href="?section_id={{ own }}"></a>', files)).toEqual(['dead', 'dead'])
})

test('a script whose name is looked for in the header may be added there', () => {
  const find = "{% unless content_for_header contains 'an-active-script' %}<title></title>{% endunless %}"
  expect(livenessIn(find, { 'assets/an-active-script.js': '', 'assets/another-script.js': '' })).toEqual(['unknown', 'dead'])
})

test('data that an app keeps among the assets may be read by it', () => {
  expect(livenessIn('', { 'assets/pagefly.settings.json': '{}', 'assets/my-data.json': '{}' })).toEqual(['unknown', 'dead'])
})

test('a name that a loop makes longer and longer keeps its beginning and its end', () => {
  const find = `{% assign flag = 'flag-' | append: language.iso_code | append: '.svg' %}
{% if retina %}{% assign flag = flag | replace: '.svg', '_2x.svg' %}{% endif %}<img src="{{ flag | asset_url }}">`
  expect(livenessIn(find, { 'assets/flag-fr_2x.svg': '', 'assets/other.svg': '', 'assets/theme.dev.css': '' })).toEqual([
    'unknown',
    'dead',
    'dead',
  ])
})
