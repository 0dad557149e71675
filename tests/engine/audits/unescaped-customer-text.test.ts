import { expect, test } from 'vitest'
import { unescapedCustomerText } from '../../../engine/audits/unescaped-customer-text.ts'
import { find, LAYOUT, places } from './find.ts'

const page = (code: string) => ({ 'layout/theme.liquid': LAYOUT.replace('</body>', `${code}</body>`) })

test.each([
  ["<script>chat({ name: '{{ customer.name }}' })</script>"],
  ['<script>chat("{{- cart.attributes.gift -}}")</script>'],
  ['<script>a = "{{ customer.default_address.company | default: "" }}"</script>'],
])('%s can be broken by a name', code => {
  expect(places(find(unescapedCustomerText, page(code)))).toEqual(['layout/theme.liquid:1'])
})

test('a view that answers with JSON can be broken by a note', () => {
  const files = { 'layout/theme.liquid': LAYOUT, 'templates/cart.json-view.liquid': '{% layout none %}{ "note":"{{ cart.note }}" }' }
  expect(places(find(unescapedCustomerText, files))).toEqual(['templates/cart.json-view.liquid:1'])
})

test.each([
  ['<script>chat({ name: {{ customer.name | json }} })</script>'],
  ["<script>chat('{{ customer.name | escape }}')</script>"],
  ["<script>chat('{{ customer.id }}', '{{ product.title }}')</script>"],
  ['<script>if ({{ customer.name | size }} > 0) chat()</script>'],
  ['<p>Hello {{ customer.name }}</p><textarea>{{ cart.note }}</textarea>'],
])('%s can not', code => {
  expect(find(unescapedCustomerText, page(code))).toEqual([])
})
