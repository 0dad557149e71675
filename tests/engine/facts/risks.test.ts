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

test('a theme that drops blanks leaves the header as it is', () => {
  const page =
    "{% capture page %}{{ content_for_header }}{% endcapture %}{% assign page = page | replace_first: '<!DOCTYPE', '!DOCTYPE' | split: ' <' %}"
  expect(risks(page)).toEqual([])
  expect(risks(page.replace('| split', "| replace: 'src=', 'data-src=' | split"))).toEqual(['header-rewrite 1'])
})

test.each([
  '{{ content_for_header }}',
  `{%- assign pageurl = content_for_header | split: '"pageurl":"' | last | split: '"' | first | replace: '\\/', '/' -%}`,
  "{% if content_for_header contains 'judge.me' %}{% endif %}",
  "{% capture other %}x{% endcapture %}{{ other | replace: 'x', 'y' }}",
])('%s rewrites nothing', text => {
  expect(risks(text)).not.toContain('header-rewrite 1')
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

test.each([
  "location.href = new URLSearchParams(location.search).get('next')",
  "window.location.replace(params.get('redirectUrl'))",
  "window.location = decodeURIComponent(getParameterByName('url'))",
  'location.assign(location.hash.slice(1))',
  "const next = urlParams.get('next');\nif (next) window.location.href = next",
  "var back = location.search.split('back=')[1];\nlocation = decodeURIComponent(back)",
])('%s goes where a link says', code => {
  expect(risks(code, 'assets/a.js')).toEqual([`open-redirect ${code.split('\n').length}`])
})

test.each([
  "location.href = checkoutUrl ? '/cart' : '/account'} function getParameterByName(name) {",
  "location.href = 'https://a.example/none' : document.referrer && go()",
  "location.href = location.hash ? location.href.split('#')[0] : location.href",
  "location.href = '/cart?' + new URLSearchParams(location.search).get('a')",
  'location.href = location.pathname + location.search',
  'location.hash = location.hash.slice(1)',
  "var next = params.get('next');\nnext = '/account';\nlocation.href = next",
  "// location.href = params.get('next')",
])('%s does not', code => {
  expect(risks(code, 'assets/a.js')).toEqual([])
})

test.each([
  'eval(localStorage.code)',
  'eval(request.responseText)',
  "var answer = eval('(' + XMLHttpRequest.responseText + ')')",
  `var answer = eval(\`(\${XMLHttpRequest.responseText})\`)`,
  "eval(atob('YWxlcnQoKQ=='))",
])('%s runs data as code', code => {
  expect(risks(code, 'assets/a.js')).toEqual(['eval-of-data 1'])
})

test('an app that runs what it keeps in metafields runs data as code', () => {
  expect(risks('<script>var a = eval({{ shop.metafields.upsell.settings | json }})</script>')).toEqual(['eval-of-data 1'])
})

test.each(['// eval(localStorage.code)', '/* eval(atob("x")) */ var a', 'medieval(localStorage.a)', "eval('1 + 1')"])(
  '%s does not',
  code => {
    expect(risks(code, 'assets/a.js')).toEqual([])
  },
)

test.each([
  'fetch(u).then(r => r.text()).then(code => { eval(code) })',
  'fetch(u).then(function (r) { return r.text() }).then(function (c) { new Function(c)() })',
  "fetch(u).then(r => r.text()).then(t => { const s = document.createElement('script'); s.textContent = t; document.head.append(s) })",
  'const w = new Worker(u); w.onmessage = e => { const s = document.createElement("script"); s.text = e.data; document.head.append(s) }',
])('%s runs what was downloaded', code => {
  expect(extract({ path: 'assets/a.js', text: code }).risks.map(({ risk }) => risk)).toEqual(['eval-of-data'])
})

test.each([
  "fetch(u).then(r => r.text()).then(html => { box.innerHTML = html; document.createElement('script') })",
  "fetch(u).then(r => r.text()).then(t => { document.createElement('div').textContent = t })",
  'const w = new Worker(u); w.onmessage = e => { label.textContent = e.data }',
])('%s shows it', code => {
  expect(extract({ path: 'assets/a.js', text: code }).risks).toEqual([])
})

test('content_for_header captured anew is rewritten', () => {
  const text = '{% capture content_for_header %}{{ content_for_header }}<b></b>{% endcapture %}'
  expect(extract({ path: 'snippets/a.liquid', text }).risks.map(({ risk }) => risk)).toEqual(['header-rewrite'])
})
