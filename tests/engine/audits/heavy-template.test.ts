import { expect, test } from 'vitest'
import { heavyTemplate } from '../../../engine/audits/heavy-template.ts'
import { PAGE_CODE_BUDGET } from '../../../engine/budgets.ts'
import { find, LAYOUT } from './find.ts'

const load = (name: string) => `<script src="{{ '${name}' | asset_url }}" defer></script>`
const theme = (head: string, template: string) => ({
  'layout/theme.liquid': LAYOUT.replace('<head>', `<head>${head}`),
  'templates/index.liquid': template,
  'templates/page.liquid': '{{ page.content }}',
})

test('one finding for all pages that a layout makes heavy, with what weighs most', () => {
  const found = find(heavyTemplate, { ...theme(load('app.js'), ''), 'assets/app.js': PAGE_CODE_BUDGET + 1 })
  expect(found).toMatchObject([
    {
      severity: 'minor',
      values: { file: 'layout/theme.liquid' },
      measured: { count: 2, bytes: PAGE_CODE_BUDGET + 1, heaviest: 'assets/app.js' },
    },
  ])
})

test('twice the budget is felt on every visit', () => {
  const found = find(heavyTemplate, { ...theme('', load('app.js')), 'assets/app.js': 2 * PAGE_CODE_BUDGET + 1 })
  expect(found).toMatchObject([{ severity: 'major', measured: { count: 1, template: 'templates/index.liquid' } }])
})

test('what loads only under a condition, images and fonts make no page heavy', () => {
  expect(
    find(heavyTemplate, {
      ...theme(`{% if settings.a %}${load('app.js')}{% endif %}`, `<img src="{{ 'a.png' | asset_url }}">`),
      'assets/app.js': 2 * PAGE_CODE_BUDGET,
      'assets/a.png': 2 * PAGE_CODE_BUDGET,
    }),
  ).toEqual([])
})
