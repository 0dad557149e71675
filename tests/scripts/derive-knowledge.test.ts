import { expect, test } from 'vitest'
import { deriveAdvisories } from '../../app/advisories/derive-advisories.ts'
import { deriveDeprecations } from '../../scripts/derive-deprecations.ts'

const known = {
  atOrAbove: '1.2.0',
  below: '3.5.0',
  severity: 'medium',
  cwe: ['CWE-79'],
  identifiers: { summary: 'XSS in htmlPrefilter', CVE: ['CVE-2020-11022'], githubID: 'GHSA-gxr4-xjj5-5px2', issue: '4642' },
  info: ['https://blog.jquery.com/2020/04/10/jquery-3-5-0-released/'],
}
const repository = (...vulnerabilities: object[]) => ({ jquery: { vulnerabilities } })

test('an advisory keeps its ids, range, severity and source', () => {
  expect(deriveAdvisories(repository(known), [])).toEqual([
    {
      library: 'jquery',
      id: 'CVE-2020-11022',
      aliases: ['GHSA-gxr4-xjj5-5px2'],
      severity: 'medium',
      summary: 'XSS in htmlPrefilter',
      from: '1.2.0',
      below: '3.5.0',
      fixedIn: '3.5.0',
      source: 'https://blog.jquery.com/2020/04/10/jquery-3-5-0-released/',
    },
  ])
})

test('a range that ends at 999 has no fix', () => {
  expect(deriveAdvisories(repository({ ...known, below: '999.999.999' }), [])[0]?.fixedIn).toBeNull()
})

test('an end of life is no advisory, and libraries that no theme holds are left out', () => {
  const endOfLife = { ...known, cwe: ['CWE-1104'] }
  expect(deriveAdvisories({ ...repository(endOfLife), nextjs: { vulnerabilities: [known] } }, [])).toEqual([])
})

test('a range that ends before it begins affects nothing', () => {
  expect(deriveAdvisories(repository({ ...known, atOrAbove: '1.4.0', below: '1.4.0-beta.2' }), [])).toEqual([])
})

test('the order and the repetitions of the source do not show', () => {
  const other = { ...known, identifiers: { CVE: ['CVE-2011-4969'] } }
  expect(deriveAdvisories(repository(known, other, known), [])).toEqual(deriveAdvisories(repository(other, known), []))
})

test.each([
  ['a method (i.e. `.html()`) runs it. It should not.', 'a method (i.e. `.html()`) runs it.'],
  ['a call, e.g. append, runs it. It should not.', 'a call, e.g. append, runs it.'],
])('an abbreviation ends no sentence: %s', (summary, sentence) => {
  const abbreviated = { ...known, identifiers: { ...known.identifiers, summary } }
  expect(deriveAdvisories(repository(abbreviated), [])[0]?.summary).toBe(sentence)
})

test('a page of Markdown becomes its first sentence', () => {
  const long = {
    ...known,
    identifiers: { ...known.identifiers, summary: 'Load runs scripts. It should not.\n\n## Recommendation\n\nUpgrade.' },
  }
  expect(deriveAdvisories(repository(long), [])[0]?.summary).toBe('Load runs scripts.')
})

test('what upstream says of servers, and releases that were never made, are corrected', () => {
  const vue = { ...known, identifiers: { retid: '10' } }
  expect(deriveAdvisories({ vue: { vulnerabilities: [vue, known] } }, [])).toMatchObject([{ library: 'vue', id: 'CVE-2020-11022' }])
  const bootstrap = { ...known, below: '3.4.2' }
  expect(deriveAdvisories({ bootstrap: { vulnerabilities: [bootstrap] } }, [])).toMatchObject([{ below: '3.4.2', fixedIn: null }])
})

const docs = (filters: object[], objects: object[] = []) => ({ tags: [], filters, objects })

test.each([
  ['The `img_url` filter has been replaced by [`image_url`](/docs/x).', ['image_url']],
  ['Replaced by [`color_to_rgb`](/a) and [`color_modify`](/b).', []],
  ['It has been replaced by [`color_to_rgb`](/a) and [`color_modify`](/b).', ['color_to_rgb', 'color_modify']],
  ['Deprecated without a direct replacement because the [currency form](/x) is.', []],
])('%s names %j', (deprecation_reason, instead) => {
  expect(deriveDeprecations(docs([{ name: 'x', deprecated: true, deprecation_reason }])).filters[0]?.instead).toEqual(instead)
})

test('properties of objects are named with their object, and what is not deprecated is left out', () => {
  const shop = { name: 'shop', properties: [{ name: 'locale', deprecated: true }, { name: 'name' }] }
  expect(deriveDeprecations(docs([{ name: 'money' }], [shop]))).toMatchObject({ filters: [], objects: [{ name: 'shop.locale' }] })
})
