import { expect, test } from 'vitest'
import { readAppsQuery, readLibrariesQuery } from '../../app/inventory-query.ts'

test('an address says which apps to list', () => {
  expect(readAppsQuery(new URLSearchParams('view=leftover&kind=tag&q=pixel&sort=name&page=2'))).toEqual({
    filter: { view: 'leftover', kinds: ['tag'], search: 'pixel' },
    sort: 'name',
    page: 2,
  })
})

test('an address says which libraries to list', () => {
  expect(readLibrariesQuery(new URLSearchParams('view=end-of-life&live=no&live=unknown&source=url&q=CVE-2020'))).toEqual({
    filter: { view: 'end-of-life', lives: ['no', 'unknown'], sources: ['url'], search: 'CVE-2020' },
    sort: 'urgent',
    page: 1,
  })
})

test('what an address misspells is left out', () => {
  const odd = new URLSearchParams('view=gone&kind=toy&live=maybe&source=moon&sort=weight&page=-3')
  expect(readAppsQuery(odd)).toEqual({ filter: { view: 'all', kinds: [], search: '' }, sort: 'urgent', page: 1 })
  expect(readLibrariesQuery(odd)).toEqual({ filter: { view: 'all', lives: [], sources: [], search: '' }, sort: 'urgent', page: 1 })
})
