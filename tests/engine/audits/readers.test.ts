import { expect, test } from 'vitest'
import type { Audit } from '../../../engine/audit.ts'
import { blockedZoom } from '../../../engine/audits/blocked-zoom.ts'
import { forcedTabOrder } from '../../../engine/audits/forced-tab-order.ts'
import { fragileStructuredData } from '../../../engine/audits/fragile-structured-data.ts'
import { imageWithoutAlt } from '../../../engine/audits/image-without-alt.ts'
import { liquidTemplate } from '../../../engine/audits/liquid-template.ts'
import { missingLanguage } from '../../../engine/audits/missing-language.ts'
import { missingMetadata } from '../../../engine/audits/missing-metadata.ts'
import { missingTranslation } from '../../../engine/audits/missing-translation.ts'
import { soundingVideo } from '../../../engine/audits/sounding-video.ts'
import { unnamedControl } from '../../../engine/audits/unnamed-control.ts'
import { unnamedFrame } from '../../../engine/audits/unnamed-frame.ts'
import { untranslatedLocale } from '../../../engine/audits/untranslated-locale.ts'
import { find, LAYOUT } from './find.ts'

const layout = (text: string) => ({ 'layout/theme.liquid': text })
const body = (code: string) => layout(LAYOUT.replace('<body>', `<body>\n${code}\n`))
const head = (code: string) => layout(LAYOUT.replace('<head>', `<head>\n${code}\n`))
const ENGLISH = { 'locales/en.default.json': '{"cart":{"add":"Add","items":{"one":"1 item","other":"items"}}}' }

const DATA = (line: string) => `<script type="application/ld+json">{ "@type": "Product", ${line} }</script>`

const FOUND: [Audit, string, Record<string, string>][] = [
  [imageWithoutAlt, 'an image without alt', body('<img src="a.png" width="100" height="100">')],
  [unnamedControl, 'an icon button', body('<button class="close"><svg></svg></button>')],
  [unnamedFrame, 'a video without a title', body('<iframe src="https://www.youtube.com/embed/x" width="560" height="315"></iframe>')],
  [fragileStructuredData, 'a title in quotation marks', body(DATA('"name": "{{ product.title }}"'))],
  [fragileStructuredData, 'a text whose HTML alone is removed', body(DATA('"description": "{{ product.description | strip_html }}"'))],
  [forcedTabOrder, 'a link that is made the first', body('<a href="/x" tabindex="1">x</a>')],
  [soundingVideo, 'a video that starts with sound', body('<video src="a.mp4" autoplay loop></video>')],
  [unnamedControl, 'an empty link', body('<a href="/cart"><i class="fa fa-cart"></i></a>')],
  [blockedZoom, 'a viewport that forbids it', head('<meta name="viewport" content="width=device-width, user-scalable=no">')],
  [blockedZoom, 'a viewport that limits it to 1', head('<meta name="viewport" content="width=device-width, maximum-scale=1">')],
  [missingLanguage, 'a page without language', layout(LAYOUT)],
  [missingTranslation, 'a key that is not there', { ...body("{{ 'cart.checkout' | t }}"), ...ENGLISH }],
  [
    untranslatedLocale,
    'a language with holes',
    { ...body(''), ...ENGLISH, 'locales/fr.json': '{"cart":{"items":{"one":"1 article","many":"articles","other":"articles"}}}' },
  ],
  [liquidTemplate, 'a product template in Liquid', { ...body(''), 'templates/product.liquid': '{{ product.title }}' }],
]

test.each(FOUND.map(([audit, what, files]) => [audit.id, what, audit, files] as const))('%s finds %s', (_, __, audit, files) => {
  expect(find(audit, files)).toHaveLength(1)
})

const NOT_FOUND: [Audit, string, Record<string, string>][] = [
  [
    unnamedFrame,
    'frames with a title, of a tag, and without a visible part',
    body(
      '<iframe title="Map" src="https://a.example"></iframe><noscript><iframe src="https://b.example" height="0" width="0" style="display:none"></iframe></noscript><iframe hidden src="https://c.example"></iframe><iframe {{ attributes }} src="https://d.example"></iframe>',
    ),
  ],
  [
    fragileStructuredData,
    'texts that a filter writes, numbers, and scripts of other kinds',
    body(
      `${DATA('"name": {{ product.title | json }}, "a": "{{ product.title | escape }}", "price": "{{ product.price }}", "b": "{{ product.title | replace: quote, dash }}"')}<script>let a = "{{ product.title }}"</script>`,
    ),
  ],
  [
    imageWithoutAlt,
    'described, decorative and Liquid images',
    body(
      '<img src="a.png" alt="A bag"><img src="b.png" alt=""><img src="c.svg" aria-hidden="true"><img src="d.svg" role="presentation"><img src="//tag.example/p.gif" width="1" height="1">{{ i | image_url: width: 1 | image_tag }}',
    ),
  ],
  [
    unnamedControl,
    'text, labels, descriptions and what Liquid may name',
    body(
      `<button>Buy</button><button aria-label="Close"><svg></svg></button><a href="/"><img src="a.png" alt="Home"></a><a href="/x">{{ link.title }}</a><button>{% render 'icon' %}</button>`,
    ),
  ],
  [
    forcedTabOrder,
    'the order of the page, what is taken out of it, and what Liquid counts',
    body(
      '<a tabindex="0">x</a><a tabindex="-1">x</a><a tabindex="{{ i }}">x</a><a {% if x %}tabindex="1"{% endif %}>x</a><!-- <a tabindex="1">x</a> -->',
    ),
  ],
  [
    soundingVideo,
    'videos that are muted, wait to be started, or whose attributes Liquid writes',
    body(
      '<video autoplay muted></video><video controls></video><video autoplay {% if x %}muted{% endif %}></video><video autoplay {{ attributes }}></video><!-- <video autoplay></video> -->',
    ),
  ],
  [unnamedControl, 'anchors and what is hidden', body('<a id="top"></a><a href="/x" aria-hidden="true" tabindex="-1"></a>')],
  [blockedZoom, 'an ordinary viewport', head('<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=5">')],
  [missingLanguage, 'a page that says it', layout(LAYOUT.replace('<html>', '<html lang="{{ request.locale.iso_code }}">'))],
  [
    missingTranslation,
    "keys, plurals, built keys and Shopify's own",
    { ...body("{{ 'cart.add' | t }}{{ 'cart.items' | t: count: 2 }}{{ key | t }}{{ 'shopify.checkout.x' | t }}"), ...ENGLISH },
  ],
  [missingTranslation, 'a text that an HTML comment hides', { ...body("<!-- {{ 'cart.checkout' | t }} -->"), ...ENGLISH }],
  [missingTranslation, 'a theme without a main language', body("{{ 'cart.checkout' | t }}")],
  [
    untranslatedLocale,
    'a language with other plurals',
    {
      ...body(''),
      ...ENGLISH,
      'locales/fr.json': '{"cart":{"add":"Ajouter","items":{"one":"1 article","many":"articles","other":"articles"}}}',
    },
  ],
  [
    liquidTemplate,
    'JSON templates and views',
    {
      ...body(''),
      'templates/product.json': '{"sections":{},"order":[]}',
      'templates/cart.view.liquid': '{{ cart | json }}',
      'templates/customers/login.liquid': 'x',
    },
  ],
]

test.each(NOT_FOUND.map(([audit, what, files]) => [audit.id, what, audit, files] as const))('%s leaves %s alone', (_, __, audit, files) => {
  expect(find(audit, files)).toEqual([])
})

test('each piece of metadata that nothing writes is a finding', () => {
  const files = head("<title>{{ page_title }}</title>{% render 'meta' %}")
  const snippet = { 'snippets/meta.liquid': '<link rel="canonical" href="{{ canonical_url }}">' }
  expect(find(missingMetadata, { ...files, ...snippet }).map(finding => finding.values.what)).toEqual(['page_description'])
})

test('a locale names how many texts it lacks, and the first of them', () => {
  const files = { ...body(''), ...ENGLISH, 'locales/de.json': '{"other":{"x":"y"}}' }
  expect(find(untranslatedLocale, files).map(finding => finding.measured)).toEqual([{ count: 1, shown: 'cart.add', others: 0 }])
})

test('languages that lack the same texts are one finding; how Shopify’s own texts are worded is no lack', () => {
  const english = { 'locales/en.default.json': '{"cart":{"add":"Add"},"other":{"x":"y"},"shopify":{"checkout":{"pay":"Pay"}}}' }
  const files = { ...body(''), ...english, 'locales/de.json': '{"other":{"x":"y"}}', 'locales/fr.json': '{"other":{"x":"z"}}' }
  expect(
    find(untranslatedLocale, { ...files, 'locales/it.json': '{"cart":{"add":"A"}}' }).map(({ values, measured }) => [
      values.file,
      measured,
    ]),
  ).toEqual([
    ['locales/de.json', { count: 1, shown: 'cart.add', others: 1 }],
    ['locales/it.json', { count: 1, shown: 'other.x', others: 0 }],
  ])
})

test('an order that an app’s own file forces is nobody’s to mend', () => {
  const files = { ...body("{% render 'judgeme_core' %}"), 'snippets/judgeme_core.liquid': '<a href="/x" tabindex="1">x</a>' }
  expect(find(forcedTabOrder, files)).toEqual([])
})
