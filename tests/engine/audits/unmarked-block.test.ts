import { expect, test } from 'vitest'
import { unmarkedBlock } from '../../../engine/audits/unmarked-block.ts'
import { find, LAYOUT } from './find.ts'

const schema = (...types: string[]) => `{% schema %}${JSON.stringify({ name: 'x', blocks: types.map(type => ({ type })) })}{% endschema %}`
const loop = (code: string) => `{% for block in section.blocks %}${code}{% endfor %}`
const theme = (section: string, more: Record<string, string> = {}) => ({
  'layout/theme.liquid': LAYOUT,
  'templates/index.json': JSON.stringify({ sections: { a: { type: 'faq' } }, order: ['a'] }),
  'sections/faq.liquid': section,
  ...more,
})

test('blocks without their attributes are found', () => {
  expect(find(unmarkedBlock, theme(loop('<p>{{ block.settings.text }}</p>') + schema('text')))).toMatchObject([
    { severity: 'minor', place: { file: 'sections/faq.liquid', lines: [1] } },
  ])
})

test('the loop that shows the blocks is named, not the one that counts them', () => {
  const count = '{% for block in section.blocks %}{% assign n = n | plus: 1 %}{% endfor %}\n'
  expect(find(unmarkedBlock, theme(count + loop('<p>{{ block.settings.text }}</p>') + schema('text')))).toMatchObject([
    { place: { lines: [2] } },
  ])
})

test.each([
  ['loops that only assign', theme(loop("{% if block.type == '@app' %}{% assign has = true %}{% endif %}") + schema('text'))],
  ['loops that write styles', theme(`<style>${loop('#b-{{ block.id }} { color: red }')}</style>${schema('text')}`)],
  ['loops that write attributes', theme(`<div ${loop('data-{{ block.id }}="1"')}></div>${schema('text')}`)],
  ['loops that write options', theme(`<select>${loop('<option>{{ block.settings.text }}</option>')}</select>${schema('text')}`)],
  ['blocks that have them', theme(loop('<p {{ block.shopify_attributes }}></p>') + schema('text'))],
  [
    'blocks whose snippet has them',
    theme(loop("{% render 'item', block: block %}") + schema('text'), { 'snippets/item.liquid': '<p {{ block.shopify_attributes }}></p>' }),
  ],
  ['blocks of apps', theme(loop('{% render block %}') + schema('@app'))],
  ['a section without blocks', theme('<p></p>')],
  ['a section that no page shows', { ...theme('<p></p>'), 'sections/old.liquid': loop('<p></p>') + schema('text') }],
])('%s are not', (_, files) => {
  expect(find(unmarkedBlock, files)).toEqual([])
})

test('all sections that lack them are one finding, those of an app another', () => {
  const plain = loop('<p>{{ block.settings.text }}</p>') + schema('text')
  const types = ['a', 'b', 'pf-1234abcd']
  const files = {
    'layout/theme.liquid': LAYOUT,
    'templates/index.json': JSON.stringify({ sections: Object.fromEntries(types.map(type => [type, { type }])), order: types }),
    ...Object.fromEntries(types.map(type => [`sections/${type}.liquid`, plain])),
  }
  expect(find(unmarkedBlock, files).map(({ place, measured, app }) => [place, measured.others, app])).toMatchObject([
    [{ file: 'sections/a.liquid' }, 1, null],
    [{ file: 'sections/pf-1234abcd.liquid' }, 0, 'pagefly'],
  ])
})
