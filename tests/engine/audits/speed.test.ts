import { expect, test } from 'vitest'
import type { Audit } from '../../../engine/audit.ts'
import { documentWrite } from '../../../engine/audits/document-write.ts'
import { doubledFont } from '../../../engine/audits/doubled-font.ts'
import { duplicateAsset } from '../../../engine/audits/duplicate-asset.ts'
import { fontDisplay } from '../../../engine/audits/font-display.ts'
import { foreignStylesheet } from '../../../engine/audits/foreign-stylesheet.ts'
import { heavyInlineCode } from '../../../engine/audits/heavy-inline-code.ts'
import { nestedLoop } from '../../../engine/audits/nested-loop.ts'
import { unminifiedAsset } from '../../../engine/audits/unminified-asset.ts'
import { unusedPreload } from '../../../engine/audits/unused-preload.ts'
import { find, LAYOUT, places } from './find.ts'

const head = (code: string) => ({ 'layout/theme.liquid': LAYOUT.replace('<head>', `<head>\n${code}\n`) })
const body = (code: string) => ({ 'layout/theme.liquid': LAYOUT.replace('<body>', `<body>\n${code}\n`) })
const load = (...names: string[]) => names.map(name => `<script src="{{ '${name}' | asset_url }}" defer></script>`).join('')
const preload = (name: string) => `<link rel="preload" as="script" href="{{ '${name}' | asset_url }}">`
const long = 'const answer = compute(answer)\n'.repeat(4000)

const FOUND: [Audit, string, Record<string, string>][] = [
  [fontDisplay, 'a font face without it', head('<style>@font-face { font-family: "Lato"; src: url(a.woff2) }</style>')],
  [fontDisplay, 'Google Fonts without it', head('<link rel="stylesheet" href="https://fonts.googleapis.com/css2?family=Lato">')],
  [fontDisplay, 'a font of Shopify without it', head('<style>{{ settings.body_font | font_face }}</style>')],
  [doubledFont, 'a preloaded font without crossorigin', head('<link rel="preload" as="font" type="font/woff2" href="a.woff2">')],
  [unusedPreload, 'a preload of nothing', head(preload('old.js') + load('new.js'))],
  [heavyInlineCode, 'a script in the page', body(`<script>${'let a = 1;\n'.repeat(4000)}</script>`)],
  [heavyInlineCode, 'styles in the page', head(`<style>${'.a { color: red }\n'.repeat(3000)}</style>`)],
  [
    duplicateAsset,
    'two names for one script',
    { ...head(load('a.js', 'b.js')), 'assets/a.js': 'let a = 1\n'.repeat(30), 'assets/b.js': 'let a = 1\n'.repeat(30) },
  ],
  [unminifiedAsset, 'a long readable script', { ...head(load('a.js')), 'assets/a.js': long }],
  [
    nestedLoop,
    'products by variants by images',
    body('{% for c in collections %}{% for p in c.products %}{% for v in p.variants %}{{ v.id }}{% endfor %}{% endfor %}{% endfor %}'),
  ],
  [foreignStylesheet, 'a stylesheet of a CDN in the head', head('<link rel="stylesheet" href="https://use.typekit.net/a.css">')],
  [documentWrite, 'a written script', body("<script>document.write('<b>x</b>')</script>")],
]

test.each(FOUND.map(([audit, what, files]) => [audit.id, what, audit, files] as const))('%s finds %s', (_, __, audit, files) => {
  expect(find(audit, files)).toHaveLength(1)
})

const NOT_FOUND: [Audit, string, Record<string, string>][] = [
  [
    fontDisplay,
    'fonts that swap',
    head(
      '<style>@font-face { font-family: "Lato"; src: url(a.woff2); font-display: swap }</style><link rel="stylesheet" href="https://fonts.googleapis.com/css2?family=Lato&display=swap">',
    ),
  ],
  [
    fontDisplay,
    'swapping fonts with a blank in their name',
    head('<link rel="stylesheet" href="//fonts.googleapis.com/css2?family=Bad Script:wght@400&display=swap">'),
  ],
  [
    fontDisplay,
    'a font of Shopify that swaps, or may',
    head("<style>{{ f | font_face: font_display: 'swap' }}{{ f | font_face: font_display: settings.display }}</style>"),
  ],
  [
    doubledFont,
    'fonts with crossorigin, one that Liquid may write and other things',
    head(
      '<link rel="preload" as="font" href="a.woff2" crossorigin><link rel="preload" as="font" href="b.woff2" {{ cross }}><link rel="preload" as="image" href="a.png">',
    ),
  ],
  [fontDisplay, 'icons', head('<style>@font-face { font-family: "swiper-icons"; src: url(a.woff2) }</style>')],
  [unusedPreload, 'a preload of what is loaded', head(preload('app.js') + load('app.js'))],
  [
    unusedPreload,
    'a preload of what a script may load',
    head(`${preload('app.js')}<script>libs = { app: {{ 'app.js' | asset_url | json }} }</script>`),
  ],
  [heavyInlineCode, 'a short script', body('<script>let a = 1</script>')],
  [
    duplicateAsset,
    'a script beside its Liquid twin',
    { ...head(load('a.js')), 'assets/a.js': 'let a = 1\n'.repeat(30), 'assets/a.js.liquid': 'let a = 1\n'.repeat(30) },
  ],
  [
    unminifiedAsset,
    'a minified script and a dead one',
    { ...head(load('a.js')), 'assets/a.js': 'let a=1;'.repeat(20000), 'assets/dead.js': long },
  ],
  [
    nestedLoop,
    'a list that is walked once in all, in rows',
    body(
      '{% for r in rows %}{% for x in r.blocks %}{% for p in collection.products limit: 3 offset: continue %}{{ p.id }}{% endfor %}{% endfor %}{% endfor %}',
    ),
  ],
  [
    nestedLoop,
    'a list within a list that is walked once in all',
    body(
      '{% for r in rows %}{% for p in collection.products limit:3 offset:continue %}{% for v in p.variants %}{{ v.id }}{% endfor %}{% endfor %}{% endfor %}',
    ),
  ],
  [
    nestedLoop,
    'a menu of three levels',
    body('{% for a in linklists.main.links %}{% for b in a.links %}{% for c in b.links %}{{ c.url }}{% endfor %}{% endfor %}{% endfor %}'),
  ],
  [
    foreignStylesheet,
    "Shopify's own, a late one and one in the body",
    {
      'layout/theme.liquid': LAYOUT.replace(
        '<head>',
        `<head><link rel="stylesheet" href="https://cdn.shopify.com/a.css">{{ 'a.css' | asset_url | stylesheet_tag }}<link rel="stylesheet" href="https://a.example/b.css" media="print" onload="this.media='all'">`,
      ).replace('<body>', '<body><link rel="stylesheet" href="https://a.example/c.css">'),
    },
  ],
  [documentWrite, 'a word in a comment', body('<script>// document.write is slow\nlet a</script>')],
]

test.each(NOT_FOUND.map(([audit, what, files]) => [audit.id, what, audit, files] as const))('%s leaves %s alone', (_, __, audit, files) => {
  expect(find(audit, files)).toEqual([])
})

test('a stylesheet in a snippet of the head is found there', () => {
  const files = {
    ...head("{% render 'fonts' %}"),
    'snippets/fonts.liquid': '\n<link rel="stylesheet" href="https://use.typekit.net/a.css">',
  }
  expect(places(find(foreignStylesheet, files))).toEqual(['snippets/fonts.liquid:2'])
})
