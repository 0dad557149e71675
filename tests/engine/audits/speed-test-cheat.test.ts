import { expect, test } from 'vitest'
import { speedTestCheat } from '../../../engine/audits/speed-test-cheat.ts'
import { find, LAYOUT, places } from './find.ts'

const page = (code: string) => ({ 'layout/theme.liquid': LAYOUT.replace('<head>', `<head>\n${code}\n`) })
const GIANT = 'position:absolute;font-size:1200px;line-height:1;pointer-events:none;color:transparent;overflow:hidden'

test.each([
  ['a script that asks for the test', '<script>if (navigator.userAgent.indexOf("Chrome-Lighthouse") == -1) { load() }</script>'],
  ['a pattern of tests', '<script>const test = /gtmetrix|lighthouse/i.test(navigator.userAgent)</script>'],
  ['a script that asks for the machine of the test', '<script>if (navigator.platform == "Linux x86_64") { stop() }</script>'],
  [
    'an observer that switches off what the page adds',
    '<script>new MutationObserver(all => { for (const node of all) node.type = "text/lazyload" }).observe(document, {})</script>',
  ],
  ['text that fills the window unseen', `<div style="${GIANT}">□</div>`],
  ['a style for such a text', `<style>#main-page{${GIANT}}</style>`],
  ['such a style in an address', `<style>@import url("data:text/css;base64,${btoa(`#main-page{${GIANT}}`)}");</style>`],
])('%s is found', (_, code) => {
  expect(places(find(speedTestCheat, page(code)))).toEqual(['layout/theme.liquid:2'])
})

test('a script of the theme is found too', () => {
  const files = { ...page("{{ 'a.js' | asset_url | script_tag }}"), 'assets/a.js': 'var t = navigator.userAgent.match(/Lighthouse/)' }
  expect(places(find(speedTestCheat, files))).toEqual(['assets/a.js:1'])
})

test.each([
  ['a list of robots', '<script>const robot = /bot|googlebot|crawler|Chrome-Lighthouse/i.test(window.navigator.userAgent)</script>'],
  ['a browser that is asked for', '<script>if (navigator.userAgent.indexOf("Safari") > -1) { mend() }</script>'],
  ['a word on tests', '<script>// Lighthouse warns of navigator.userAgent\nlet a = 1</script>'],
  ['a script that waits for the shopper', '<script type="lazyload2" data-src="a.js"></script>'],
  ['an observer of images', '<script>new MutationObserver(load); image.loading = "lazy"</script>'],
  ['large text that is seen', '<style>.a{font-size:1200px;color:red}.b{color:transparent}</style>'],
  ['hidden text of common size', '<style>.a{font-size:120px;color:transparent}</style>'],
  ['another colour', '<style>.a{font-size:1200px;background-color:transparent}</style>'],
  ['code that never runs', '{% if false %}<script>if (navigator.userAgent.includes("Lighthouse")) { stop() }</script>{% endif %}'],
])('%s is none', (_, code) => {
  expect(find(speedTestCheat, page(code))).toEqual([])
})
