import { expect, test } from 'vitest'
import { extract } from '../../../engine/facts/extract.ts'

function risks(text: string, path = 'layout/theme.liquid'): string[] {
  return extract({ path, text }).risks.map(({ risk, at }) => `${risk} ${at.line}`)
}

test.each([
  ["{{ content_for_header | replace: 'async', 'defer' }}", 1],
  ['{% capture head %}{{ content_for_header }}{% endcapture %}\n{{ head | remove: "x" }}', 2],
  ['{% assign head = content_for_header %}\n{% assign head = head | replace_first: "a", "b" %}', 2],
])('%s rewrites what Shopify puts into the head', (text, line) => {
  expect(risks(text)).toEqual([`header-rewrite ${line}`])
})

test.each([
  '{{ content_for_header }}',
  `{%- assign pageurl = content_for_header | split: '"pageurl":"' | last | split: '"' | first | replace: '\\/', '/' -%}`,
  "{% if content_for_header contains 'judge.me' %}{% endif %}",
  "{% capture other %}x{% endcapture %}{{ other | replace: 'x', 'y' }}",
])('%s only reads it', text => {
  expect(risks(text)).toEqual([])
})

test('the words of a search are the one input that Shopify does not clean', () => {
  expect(risks('{{ search.terms }}\n{{ search.terms | escape }}{{ form.email }}{{ comment.content }}')).toEqual(['unescaped-input 1'])
})

test.each([
  "box.innerHTML = '<b>' + decodeURIComponent(location.search.slice(3))",
  "$('h3').html('Bonjour ' + localStorage.getItem('name'))",
  "var name = new URLSearchParams(location.search).get('n');\nbox.insertAdjacentHTML('beforeend', '<b>' + name)",
])('%s writes what a link can bring', code => {
  expect(risks(code, 'assets/a.js')).toEqual([`dom-sink ${code.split('\n').length}`])
})

test.each([
  "form.append('landing', location.search)",
  "$(x).html(''), next(), window.location.search && go()",
  "var count = location.search.length; box.innerHTML = '<b>' + count",
  'var name = encodeURIComponent(location.search); box.innerHTML = name',
  "var label = sessionStorage.getItem('a'); box.innerHTML = '<i class=\"label\">label</i>'",
])('%s does not', code => {
  expect(risks(code, 'assets/a.js')).toEqual([])
})
