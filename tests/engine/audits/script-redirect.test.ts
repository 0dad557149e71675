import { expect, test } from 'vitest'
import { scriptRedirect } from '../../../engine/audits/script-redirect.ts'
import { find, LAYOUT, places } from './find.ts'

const page = (code: string) => ({ 'layout/theme.liquid': LAYOUT.replace('</head>', `${code}</head>`) })

test.each([
  ["{% if page.handle == 'a' %}<script>window.location.replace('/pages/b');</script>{% endif %}"],
  ['<script>\n/* old: location.href = "" */\nwindow.location.href = "/" // change this\n</script>'],
  ["<script>{% if page.url == '/pages/a' %}location = 'https://shop.example/pages/b'{% endif %}</script>"],
])('%s does nothing but send on', code => {
  expect(places(find(scriptRedirect, page(code)))).toHaveLength(1)
})

test.each([
  ["<script>if (isOld) window.location.replace('/pages/b')</script>"],
  ["<script>button.onclick = function () { location.href = '/pages/b' }</script>"],
  ["<script>window.location.href = '/cart/clear'</script>"],
  ["<script>window.location.href = '{{ product.metafields.a.b }}'</script>"],
  ["<!-- <script>window.location.replace('/pages/b')</script> -->"],
  ['<script type="text/template">location = \'/pages/b\'</script>'],
])('%s does more, or something else', code => {
  expect(find(scriptRedirect, page(code))).toEqual([])
})
