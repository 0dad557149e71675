import { expect, test } from 'vitest'
import { brokenStructuredData } from '../../../engine/audits/broken-structured-data.ts'
import { find, LAYOUT } from './find.ts'

const data = (json: string) => ({
  'layout/theme.liquid': LAYOUT.replace('<body>', `<body>\n<script type="application/ld+json">${json}</script>`),
})

test.each([
  ['a comma at the end of an object', '{ "a": "b",\n}'],
  ['a comma at the end of a list', '{ "a": ["b", ] }'],
  ['a comma behind Liquid', '{ "a": {{ x | json }},\n}'],
  ['a comma at the end under a condition', '{ {% if x %}"a": { "b": 1, }{% endif %} }'],
  ['two entries without a comma', '{ "a": "b"\n "c": "d" }'],
])('%s is found', (_, json) => {
  expect(find(brokenStructuredData, data(json))).toMatchObject([{ severity: 'major' }])
})

test.each([
  ['sound data', '{ "@type": "X", "a": ["b", 1, { "c": null }], "d": "e, } and ] f" }'],
  ['a comma that Liquid decides on', '{ "a": 1{% if x %},{% endif %} }'],
  ['a comma before Liquid', '{ {% for x in y %}"a": 1,{% endfor %} }'],
  ['entries between which Liquid writes', '{ "a": "b" {{ comma }} "c": "d" }'],
  ['texts that begin in branches', '{ "a": {% if x %}"b{% else %}"c{% endif %}" }'],
  ['escaped quotes', '{ "a": "say \\"b\\"", "c": "d" }'],
  ['quotes in Liquid', `{ "a": {{ x | default: "b" | json }}, "b": "{{ y | replace: '"', "'" }}" }`],
  ['comments of Liquid', '{ "a": 1, {% comment %} } {% endcomment %} "b": 2 }'],
])('%s is not', (_, json) => {
  expect(find(brokenStructuredData, data(json))).toEqual([])
})

test('scripts of other kinds are not read as data', () => {
  expect(
    find(brokenStructuredData, { 'layout/theme.liquid': LAYOUT.replace('<body>', '<body><script>x = { a: [1, ], }</script>') }),
  ).toEqual([])
})
