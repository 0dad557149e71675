import { expect, test } from 'vitest'
import { liquidSyntaxError } from '../../../engine/audits/liquid-syntax-error.ts'
import { notAnalysedFile } from '../../../engine/audits/not-analysed-file.ts'
import { textOf } from '../../../engine/text.ts'
import { find, LAYOUT } from './find.ts'

const layout = { 'layout/theme.liquid': `${LAYOUT}{% render 'a' %}` }

test.each([
  ['{% if a %}\n', 'The block if is never closed'],
  ['{% for a in b %}{% endif %}{% endfor %}', 'endif closes a block that'],
  ['{{ a', 'A Liquid output is never closed'],
  ['{% assign a = 1', 'A Liquid tag is never closed'],
])('%s can’t be read', (text, words) => {
  const found = find(liquidSyntaxError, { ...layout, 'snippets/a.liquid': text })
  expect(found.map(finding => textOf(liquidSyntaxError, finding, 'en').finding).join(' ')).toContain(words)
  expect(found.every(finding => finding.severity === 'major')).toBe(true)
})

test('settings of a section that are no JSON are found', () => {
  const found = find(liquidSyntaxError, { ...layout, 'sections/a.liquid': '{% schema %}{"name": }{% endschema %}' })
  expect(found.map(finding => finding.values.code)).toEqual(['invalid_schema'])
})

test('sound code, and HTML that strict parsers refuse, are no errors', () => {
  const text =
    '{% if a %}<div>{% endif %}</div>{% unless b %}<p class="{% if c %}d{% endif %}">{% endunless %}{%- liquid\n if a\n echo b\n endif -%}'
  expect(find(liquidSyntaxError, { ...layout, 'snippets/a.liquid': text })).toEqual([])
})

test('an error in a dead file is minor', () => {
  const found = find(liquidSyntaxError, { 'layout/theme.liquid': LAYOUT, 'snippets/dead.liquid': '{% if a %}' })
  expect(found.map(finding => finding.severity)).toEqual(['minor'])
})

test('a file that is no text is named, one that was read is not', () => {
  const found = find(notAnalysedFile, { ...layout, 'snippets/a.liquid': 'a\0b' })
  expect(found.map(finding => finding.values)).toEqual([{ file: 'snippets/a.liquid', reason: 'not_text' }])
})
