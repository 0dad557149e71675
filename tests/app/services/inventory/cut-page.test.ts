import { expect, test } from 'vitest'
import { cutPage } from '../../../../app/services/inventory/cut-page.ts'

const apps = Array.from({ length: 300 }, (_, index) => index)

test.each([
  [1, 0, 49],
  [6, 250, 299],
  [7, 250, 299],
])('page %i of 300 goes from %i to %i', (page, first, last) => {
  const { items, pages, total } = cutPage(apps, { page, pageSize: 50 })
  expect([items[0], items.at(-1), pages, total]).toEqual([first, last, 6, 300])
})

test('an empty list has one empty page', () => {
  expect(cutPage([], { page: 3, pageSize: 50 })).toEqual({ items: [], total: 0, page: 1, pages: 1 })
})
