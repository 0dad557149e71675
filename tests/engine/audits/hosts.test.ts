import { expect, test } from 'vitest'
import { deadHostAudit } from '../../../engine/audits/dead-host.ts'
import { hijackedHostAudit } from '../../../engine/audits/hijacked-host.ts'
import { thirdPartyHost } from '../../../engine/audits/third-party-host.ts'
import { find, LAYOUT, places } from './find.ts'

const head = (code: string) => ({ 'layout/theme.liquid': LAYOUT.replace('<head>', `<head>\n${code}\n`) })
const script = (url: string) => `<script src="${url}" defer></script>`

test.each([
  'https://cdn.polyfill.io/v3/polyfill.min.js',
  '//polyfill.io/v3/polyfill.min.js',
  'https://cdn.bootcss.com/jquery/3.3.1/jquery.min.js',
])('%s is critical', url => {
  expect(find(hijackedHostAudit, head(script(url))).map(finding => finding.severity)).toEqual(['critical'])
})

test('a host that one file names twice is one finding with both lines', () => {
  const twice = `${script('https://polyfill.io/a.js')}\n${script('https://polyfill.io/b.js')}`
  expect(find(hijackedHostAudit, head(twice)).map(finding => finding.place)).toEqual([
    { type: 'file', file: 'layout/theme.liquid', line: 2, lines: [2, 3] },
  ])
})

test('a hijacked host in inline code is found too', () => {
  expect(places(find(hijackedHostAudit, head("<script>load('https://polyfill.io/v3/polyfill.min.js')</script>")))).toEqual([
    'layout/theme.liquid:2',
  ])
})

test.each([
  ['a safe mirror', head(script('https://polyfill-fastly.io/v3/polyfill.min.js'))],
  ['a comment', head(`<!-- ${script('https://polyfill.io/v3/polyfill.min.js')} -->`)],
  ['a link for readers', head('<a href="https://polyfill.io">polyfill</a>')],
  ['a dead file', { ...head(''), 'snippets/old.liquid': script('https://polyfill.io/v3/polyfill.min.js') }],
])('%s endangers nobody', (_, files) => {
  expect(find(hijackedHostAudit, files)).toEqual([])
})

test('a script of a host that has closed down is found, a living one is not', () => {
  const code = script('https://cdn.rawgit.com/a/b/c.js') + script('https://cdn.jsdelivr.net/gh/a/b@1.0.0/c.js')
  expect(find(deadHostAudit, head(code)).map(finding => finding.values.host)).toEqual(['cdn.rawgit.com'])
})

test('third parties are one finding a host, with the app that they belong to', () => {
  const files = {
    ...head(`${script('https://static.klaviyo.com/onsite/js/a.js')}\n<link rel="stylesheet" href="https://fonts.example/css">`),
    'templates/index.liquid': `${script('https://static.klaviyo.com/onsite/js/b.js')}<iframe src="https://player.example/1"></iframe>`,
  }
  expect(find(thirdPartyHost, files).map(({ values, measured, app }) => [values.host, measured.files, app])).toEqual(
    [
      ['static.klaviyo.com', 2, 'klaviyo'],
      ['fonts.example', 1, undefined],
      ['player.example', 1, undefined],
    ].map(row => row.map(cell => cell ?? null)),
  )
})

test("Shopify's own hosts, links, images and addresses in code are no third parties", () => {
  const code = `${script('https://cdn.shopify.com/s/a.js')}<a href="https://blog.example">x</a><img src="https://img.example/a.png" width="1" height="1"><script>let ns = 'http://www.w3.org/2000/svg'</script>`
  expect(find(thirdPartyHost, head(code))).toEqual([])
})

test('code from a known host is told by what it loads, not by what it asks for data', () => {
  const code = (address: string) => head(`<script>var config = { a: '${address}' }</script>`)
  const hosts = (address: string) => find(thirdPartyHost, code(address)).map(({ values }) => values.host)
  expect(hosts('https://static.hotjar.com/c/hotjar-')).toEqual(['static.hotjar.com'])
  expect(hosts('https://a.klaviyo.com/media/js/onsite.js')).toEqual(['a.klaviyo.com'])
  expect(hosts('https://services.mybcapps.com/bc-sf-filter/search')).toEqual([])
  expect(hosts('https://api.rechargeapps.com/v1')).toEqual([])
})
