import { expect, test } from 'vitest'
import { fixedCanonical } from '../../../engine/audits/fixed-canonical.ts'
import { find, LAYOUT } from './find.ts'

const HOME = '<link rel="canonical" href="https://shop.example/">'
const theme = (head: string, more: Record<string, string> = {}) => ({
  'layout/theme.liquid': LAYOUT.replace('<head>', `<head>\n${head}\n`),
  'templates/index.liquid': '',
  'templates/product.liquid': '',
  ...more,
})

test.each([
  ['in the layout', theme(HOME), 'layout/theme.liquid'],
  ['in a snippet of its head', theme("{% render 'seo' %}", { 'snippets/seo.liquid': HOME }), 'snippets/seo.liquid'],
])('an address written out %s is found', (_, files, file) => {
  expect(find(fixedCanonical, files)).toMatchObject([{ place: { file }, values: { address: 'https://shop.example/' }, severity: 'major' }])
})

test.each([
  ['the address of the page', theme('<link rel="canonical" href="{{ canonical_url }}">')],
  ['an address with the page in it', theme('<link rel="canonical" href="https://shop.example{{ request.path }}">')],
  ['one under a condition', theme(`{% if template == 'index' %}${HOME}{% endif %}`)],
  ['one of a single template', theme('', { 'templates/product.liquid': HOME })],
  ['one of another layout', theme('', { 'layout/landing.liquid': HOME, 'templates/page.x.liquid': "{% layout 'landing' %}" })],
  ['one in a comment', theme(`<!-- ${HOME} -->`)],
])('%s is not', (_, files) => {
  expect(find(fixedCanonical, files)).toEqual([])
})
