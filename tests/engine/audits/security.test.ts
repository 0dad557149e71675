import { expect, test } from 'vitest'
import type { Audit } from '../../../engine/audit.ts'
import { domInjection } from '../../../engine/audits/dom-injection.ts'
import { evaluatedData } from '../../../engine/audits/evaluated-data.ts'
import { foreignForm } from '../../../engine/audits/foreign-form.ts'
import { missingIntegrity } from '../../../engine/audits/missing-integrity.ts'
import { mixedContent } from '../../../engine/audits/mixed-content.ts'
import { obfuscatedScript } from '../../../engine/audits/obfuscated-script.ts'
import { openRedirect } from '../../../engine/audits/open-redirect.ts'
import { otherThemeAsset } from '../../../engine/audits/other-theme-asset.ts'
import { parsedHeader } from '../../../engine/audits/parsed-header.ts'
import { printedSecret } from '../../../engine/audits/printed-secret.ts'
import { retiredAnalytics } from '../../../engine/audits/retired-analytics.ts'
import { rewrittenHeader } from '../../../engine/audits/rewritten-header.ts'
import { unconsentedTracker } from '../../../engine/audits/unconsented-tracker.ts'
import { unescapedInput } from '../../../engine/audits/unescaped-input.ts'
import { find, LAYOUT } from './find.ts'

const body = (code: string) => ({ 'layout/theme.liquid': LAYOUT.replace('<body>', `<body>\n${code}\n`) })
const script = (code: string) => body(`<script>\n${code}\n</script>`)
const cdn = (attributes: string) =>
  body(`<script src="https://cdnjs.cloudflare.com/ajax/libs/jquery/3.7.1/jquery.min.js" ${attributes}></script>`)

const FOUND: [Audit, string, Record<string, string>][] = [
  [evaluatedData, 'eval of storage', script('eval(localStorage.offer)')],
  [evaluatedData, 'eval of an encoded text', script("eval(atob('YWxlcnQoMSk='))")],
  [evaluatedData, 'eval of what an app left in a global', script('eval(window.bisAppData.custom_js)')],
  [obfuscatedScript, 'words in three notations', script('run(String.fromCharCode(0157,0142,106,0x63,101))')],
  [retiredAnalytics, 'a property of Universal Analytics', script("ga('create', 'UA-12345678-1', 'auto')")],
  [obfuscatedScript, 'words written as numbers', script(`var a='${'\\x65\\x76\\x61\\x6c'.repeat(8)}'`)],
  [obfuscatedScript, 'names that nobody can read', script("var _0x5349=['a','b'];")],
  [domInjection, 'HTML from the address', script('box.innerHTML = location.hash.slice(1)')],
  [domInjection, 'HTML from storage', script("$('.box').html(sessionStorage.getItem('card'))")],
  [openRedirect, 'a redirect to a parameter', script("location.href = new URLSearchParams(location.search).get('to')")],
  [evaluatedData, 'eval of what a server answered', script('$.ajax({ success: function (page) { eval(page) } })')],
  [evaluatedData, 'eval of a part of an answer', script("$.get('/x', {}).done(page => { var code = page.substring(9); eval(code) })")],
  [
    parsedHeader,
    'a decision by the header',
    body("{% if content_for_header contains 'an-app' %}<p></p>{% endif %}{{ content_for_header }}"),
  ],
  [
    parsedHeader,
    'an address cut out of the header',
    body("{% capture head %}{{ content_for_header }}{% endcapture %}{% assign url = head | split: 'pageurl' | last %}"),
  ],
  [printedSecret, 'a secret that a metafield keeps', body("<i hidden>{{ customer.metafields['plans']['shared-secret'] }}</i>")],
  [printedSecret, 'a key of a setting', script("let key = '{{ settings.crm_private_key | escape }}'")],
  [printedSecret, 'a token of Instagram', script("let token = '{{ section.settings.instagram_access_token }}'")],
  [rewrittenHeader, 'a replacement in the header', body("{{ content_for_header | replace: 'async', 'defer' }}")],
  [unescapedInput, 'a search as it was typed', body('<h1>{{ search.terms }}</h1>')],
  [mixedContent, 'a script over http', body('<script src="http://a.example/a.js" defer></script>')],
  [mixedContent, 'an image over http', body('<img src="http://a.example/a.png">')],
  [mixedContent, 'a form over http', body('<form action="http://a.example/send"></form>')],
  [foreignForm, 'a form of a newsletter service', body('<form action="https://shop.us1.list-manage.com/subscribe"></form>')],
  [
    otherThemeAsset,
    'a script of a certain theme',
    body('<script src="https://a-shop.myshopify.com/cdn/shop/t/3/assets/a.js?v=1" defer></script>'),
  ],
  [
    otherThemeAsset,
    'a script that packed code hides',
    script(
      "eval(function(p,a,c,k,e,d){return p}('0.1=\\'//2.3.4/5/6/7/1/8/9/b.0\\'',36,12,'js|src|cdn|shopify|com|s|files|1|t|2||x'.split('|'),0,{}))".replace(
        '/7/1/8/9/',
        '/7/1234/8/9/assets/',
      ),
    ),
  ],
  [missingIntegrity, 'a script of a CDN', cdn('defer')],
  [unconsentedTracker, 'a tag by its script', body('<script async src="https://www.googletagmanager.com/gtag/js?id=G-1"></script>')],
  [unconsentedTracker, 'a tag that code adds', script("load('https://connect.facebook.net/en_US/fbevents.js')")],
]

test.each(FOUND.map(([audit, what, files]) => [audit.id, what, audit, files] as const))('%s finds %s', (_, __, audit, files) => {
  expect(find(audit, files)).toHaveLength(1)
})

const NOT_FOUND: [Audit, string, Record<string, string>][] = [
  [evaluatedData, 'eval of a value of its own', script('eval(code)')],
  [obfuscatedScript, 'letters by their numbers', script('add(String.fromCharCode(9, 10, 13, 32, 160))')],
  [retiredAnalytics, 'a property of Google Analytics 4', script("gtag('config', 'G-AB12CD34EF')")],
  [evaluatedData, 'parsed data', script('JSON.parse(localStorage.offer)')],
  [evaluatedData, 'dead code', { ...body(''), 'snippets/old.liquid': '<script>eval(localStorage.a)</script>' }],
  [obfuscatedScript, 'accents that a minifier has escaped', script(`var a='${'\\xE5\\xE0\\xE1\\xE3'.repeat(8)}'`)],
  [obfuscatedScript, 'minified code', script('!function(e,t){var n=e.a;t(n)}(window,console.log);')],
  [domInjection, 'text from the address', script('box.textContent = location.hash')],
  [domInjection, 'HTML from the theme', script("box.innerHTML = '<p>' + title + '</p>'")],
  [openRedirect, 'a redirect to a fixed page', script("location.href = '/cart'")],
  [evaluatedData, 'an answer that is parsed', script('$.ajax({ success: function (page) { show(page); var code = 1; eval(code) } })')],
  [parsedHeader, 'the header as it is', body('{% capture head %}{{ content_for_header }}{% endcapture %}{{ head }}')],
  [parsedHeader, 'a decision by something else', body("{% if template contains 'product' %}{{ content_for_header }}{% endif %}")],
  [printedSecret, 'the digest of a secret', script("sign('{{ customer.id | append: shop.metafields.points.secret | sha1 }}')")],
  [printedSecret, 'a public key', script("let key = '{{ settings.maps_api_key }}', token = '{{ settings.storefront_access_token }}'")],
  [printedSecret, 'a text about a secret', body('<h2>{{ section.settings.secret_heading }}</h2>{{ section.settings.secret_santa }}')],
  [otherThemeAsset, 'an asset of this theme', body('<script src="{{ \'a.js\' | asset_url }}" defer></script>')],
  [otherThemeAsset, 'a picture of the shop', body('<img src="https://cdn.shopify.com/s/files/1/0123/4567/files/a.png">')],
  [rewrittenHeader, 'the header as it is', body('{{ content_for_header }}')],
  [unescapedInput, 'an escaped search', body('{{ search.terms | escape }}<script>let q = {{ search.terms | json }}</script>')],
  [
    mixedContent,
    'a namespace, a link and https',
    body(
      '<svg xmlns="http://www.w3.org/2000/svg"></svg><a href="http://a.example">x</a><script src="https://a.example/a.js" defer></script>',
    ),
  ],
  [foreignForm, 'forms of the store', body('<form action="/cart/add"></form><form action="{{ routes.search_url }}"></form>')],
  [missingIntegrity, 'a checked script', cdn('integrity="sha384-x" crossorigin="anonymous"')],
  [
    missingIntegrity,
    'a script that changes by itself',
    body('<script src="https://static.klaviyo.com/onsite/js/klaviyo.js" async></script>'),
  ],
  [
    unconsentedTracker,
    'a tag that waits for consent',
    script(
      "window.Shopify.customerPrivacy.setTrackingConsent; on('visitorConsentCollected', () => load('https://connect.facebook.net/en_US/fbevents.js'))",
    ),
  ],
  [
    unconsentedTracker,
    'a chat, a video, a payment',
    body('<script async src="https://config.gorgias.chat/a.js"></script><iframe src="https://player.vimeo.com/1"></iframe>'),
  ],
]

test.each(NOT_FOUND.map(([audit, what, files]) => [audit.id, what, audit, files] as const))('%s leaves %s alone', (_, __, audit, files) => {
  expect(find(audit, files)).toEqual([])
})

test('scripts over http are refused by browsers, images only frowned upon', () => {
  const files = body('<script src="http://a.example/a.js" defer></script><img src="http://a.example/a.png">')
  expect(find(mixedContent, files).map(({ values, severity }) => [values.use, severity])).toEqual([
    ['script', 'major'],
    ['image', 'minor'],
  ])
})
