import { expect, test } from 'vitest'
import { readFindingsQuery } from '../../app/findings-query.ts'
import { withParams } from '../../app/query-params.ts'

const nothing = { view: 'open', search: '', severities: [], categories: [], audits: [], apps: [], files: [] }

test('an address without parameters asks for the open findings, gravest first', () => {
  expect(readFindingsQuery(new URLSearchParams())).toEqual({ filter: nothing, sort: 'severity', group: 'none', page: 1 })
})

test('an address keeps view, search, filters, order, group and page', () => {
  const asked = 'view=new&q=jquery&severity=critical&severity=major&app=loox&file=layout%2Ftheme.liquid&sort=oldest&group=file&page=3'
  expect(readFindingsQuery(new URLSearchParams(asked))).toEqual({
    filter: {
      ...nothing,
      view: 'new',
      search: 'jquery',
      severities: ['critical', 'major'],
      apps: ['loox'],
      files: ['layout/theme.liquid'],
    },
    sort: 'oldest',
    group: 'file',
    page: 3,
  })
})

test.each(['view=all', 'severity=blocker', 'category=x', 'sort=random', 'group=shop', 'page=0', 'page=-2', 'page=x', 'page=1e99', 'app='])(
  'what %s misspells is left out',
  asked => {
    const { filter, sort, group, page } = readFindingsQuery(new URLSearchParams(asked))
    expect({ filter, sort, group }).toEqual({ filter: nothing, sort: 'severity', group: 'none' })
    expect(page).toBeGreaterThan(0)
    expect(page).toBeLessThanOrEqual(100_000)
  },
)

test('another filter goes back to the first page and leaves the other choices', () => {
  const next = withParams(new URLSearchParams('view=new&page=4&severity=minor'), { severity: ['critical', 'major'] })
  expect(next.toString()).toBe('view=new&severity=critical&severity=major')
})

test('an emptied choice leaves the address', () => {
  expect(withParams(new URLSearchParams('q=x&group=app'), { q: [''], group: [] }).toString()).toBe('')
})
