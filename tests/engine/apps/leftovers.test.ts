import { expect, test } from 'vitest'
import { appsOf } from '../../../engine/apps/apps.ts'
import { LAYOUT, themeOf } from '../audits/find.ts'

const body = (code: string) => ({ 'layout/theme.liquid': LAYOUT.replace('<body>', `<body>\n${code}\n`) })
const told = (files: Record<string, string | number>) =>
  appsOf(themeOf(files)).map(({ key, status, removable }) => [
    key,
    status,
    ...removable.map(({ file, lines }) => `${file}${lines ? `:${lines.join()}` : ''}`),
  ])
const HOTJAR = '<script src="https://static.hotjar.com/c/hotjar-1.js"></script>'
const KLAVIYO = { ...body('<script src="https://static.klaviyo.com/a.js"></script>') }

test.each([
  [
    'a dead script that speaks to one app alone is a remainder of it',
    { ...body(''), 'assets/x1y2.js': 'var a = "https://sdk.postscript.io" + b;' },
    [['postscript', 'leftover', 'assets/x1y2.js']],
  ],
  [
    'beside the running app it makes a mix',
    { ...KLAVIYO, 'snippets/old.liquid': '<script src="https://static.klaviyo.com/b.js"></script>' },
    [['klaviyo', 'mixed', 'snippets/old.liquid']],
  ],
  [
    'a dead file that bears the name of an app in use',
    { ...KLAVIYO, 'snippets/Klaviyo-form.liquid': 'x', 'snippets/form.liquid': 'x' },
    [['klaviyo', 'mixed', 'snippets/Klaviyo-form.liquid']],
  ],
  [
    'a commented script goes with its comment',
    body(`<!-- ${HOTJAR}\n-->\n{% comment %}\n${HOTJAR}\n{% endcomment %}`),
    [['hotjar', 'leftover', 'layout/theme.liquid:2,3,4,5,6']],
  ],
  [
    'but alone where something else stands on lines of the comment',
    body(`<!--\n${HOTJAR}\n--><p>x</p>`),
    [['hotjar', 'leftover', 'layout/theme.liquid:3']],
  ],
  [
    'or where the comment says something to what follows',
    body(`<!-- {% assign a = 1 %}\n${HOTJAR}\n-->`),
    [['hotjar', 'leftover', 'layout/theme.liquid:3']],
  ],
  ['a link in a comment shows no app', body('<!-- <script></script> <a href="https://www.klaviyo.com/x">x</a> -->'), []],
  [
    'the block around nothing but a call goes with it',
    body("<div>\n{% include 'judgeme_core' %}\n</div>\n<div>\n{% include 'judgeme_core' %}\n<p>x</p>\n</div>"),
    [['judge-me', 'leftover', 'layout/theme.liquid:2,3,4,6']],
  ],
  [
    'what the shop shows on a line keeps it',
    body('<p>{{ product.title }} {{ product.metafields.spr.reviews }}</p>\n<div>\n{{ product.metafields.spr.reviews }}\n</div>'),
    [['product-reviews-spr', 'leftover', 'layout/theme.liquid:3,4,5']],
  ],
])('%s', (_, files, expected) => {
  expect(told(files)).toEqual(expected)
})
