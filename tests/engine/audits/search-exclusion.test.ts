import { expect, test } from 'vitest'
import { searchExclusion } from '../../../engine/audits/search-exclusion.ts'
import { find, LAYOUT } from './find.ts'

const theme = (head: string, more: Record<string, string> = {}) => ({
  'layout/theme.liquid': LAYOUT.replace('<head>', `<head>\n${head}\n`),
  'templates/index.liquid': '',
  'templates/product.liquid': '',
  ...more,
})
const HIDE = '<meta name="robots" content="noindex, nofollow">'

test.each([
  ['in the layout', theme(HIDE), 'layout/theme.liquid'],
  ['in a snippet of its head', theme("{% render 'meta' %}", { 'snippets/meta.liquid': HIDE }), 'snippets/meta.liquid'],
  ['for Google alone', theme('<meta name="googlebot" content="NOINDEX">'), 'layout/theme.liquid'],
])('a line that hides every page is critical: %s', (_, files, file) => {
  expect(find(searchExclusion, files)).toMatchObject([{ severity: 'critical', place: { file } }])
})

test.each([
  ['under a condition', theme(`{% if template contains 'search' %}${HIDE}{% endif %}`)],
  [
    'in a snippet under a condition',
    theme("{% if handle contains 'vip' %}{% render 'meta' %}{% endif %}", { 'snippets/meta.liquid': HIDE }),
  ],
  ['in another layout', theme('', { 'layout/theme.noindex.liquid': HIDE, 'templates/page.vip.liquid': "{% layout 'theme.noindex' %}" })],
  ['on one template', theme('', { 'templates/page.thanks.liquid': HIDE })],
  ['in a comment', theme(`<!-- ${HIDE} -->{% comment %}${HIDE}{% endcomment %}`)],
  ['where Liquid chooses', theme(`<meta name="robots" content="{% if a %}noindex{% endif %}">`)],
  ['that lets pages in', theme('<meta name="robots" content="index, follow, max-image-preview:large">')],
])('a line %s hides no shop', (_, files) => {
  expect(find(searchExclusion, files)).toEqual([])
})
