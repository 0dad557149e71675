import { expect, test } from 'vitest'
import { BUNDLED_ADVISORIES } from '../../../engine/knowledge/libraries.ts'
import { librariesOf } from '../../../engine/libraries.ts'
import { LAYOUT, themeOf } from '../audits/find.ts'

// As the CVE and GitHub advisory databases tell them.
const JQUERY_3_4 = ['CVE-2020-11022', 'CVE-2020-11023']
const JQUERY_1_12 = ['CVE-2015-9251', 'CVE-2019-11358', ...JQUERY_3_4]
const BOOTSTRAP_3_3 = [
  'CVE-2016-10735',
  'CVE-2018-14040',
  'CVE-2018-14041',
  'CVE-2018-14042',
  'CVE-2018-20676',
  'CVE-2018-20677',
  'CVE-2019-8331',
]

test.each([
  ['jquery@1.11.3/dist/jquery.min.js', JQUERY_1_12],
  ['jquery@3.4.1/dist/jquery.min.js', JQUERY_3_4],
  ['jquery@3.5.0/dist/jquery.min.js', []],
  ['bootstrap@3.3.7/dist/js/bootstrap.min.js', [...BOOTSTRAP_3_3, 'CVE-2024-6485']],
  ['bootstrap@5.3.3/dist/js/bootstrap.min.js', []],
  ['vue@2.6.10/dist/vue.min.js', ['CVE-2024-9506']],
  ['vue@3.4.0/dist/vue.global.js', []],
  ['lodash@4.17.20/lodash.min.js', ['CVE-2020-28500', 'CVE-2021-23337', 'CVE-2025-13465']],
  ['handlebars@4.7.6/dist/handlebars.min.js', ['CVE-2021-23369', 'CVE-2021-23383']],
  ['moment@2.29.3/min/moment.min.js', ['CVE-2022-31129']],
  ['swiper@6.5.0/swiper-bundle.min.js', ['CVE-2021-23370']],
])('%s has the registered vulnerabilities that are public, and no others', (file, ids) => {
  const theme = themeOf({
    'layout/theme.liquid': LAYOUT.replace('<head>', `<head><script src="https://cdn.jsdelivr.net/npm/${file}"></script>`),
  })
  const [library] = librariesOf(theme, BUNDLED_ADVISORIES)
  const registered = library?.advisories.map(({ id }) => id).filter(id => /^(?:CVE|GHSA)-/.test(id))
  expect(registered?.sort()).toEqual(ids)
})
