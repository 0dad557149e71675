import { expect, test } from 'vitest'
import { BUNDLED_ADVISORIES } from '../../../engine/knowledge/libraries.ts'
import type { Advisory } from '../../../engine/knowledge/library.ts'
import { librariesOf } from '../../../engine/libraries.ts'
import { LAYOUT, themeOf } from '../audits/find.ts'

// As the CVE and GitHub advisory databases tell them.
const JQUERY_3_4 = ['CVE-2020-11022', 'CVE-2020-11023']
const JQUERY_1_12 = ['CVE-2015-9251', 'CVE-2019-11358', ...JQUERY_3_4]
const HANDLEBARS_4_7 = [
  'CVE-2026-33916',
  'CVE-2026-33937',
  'CVE-2026-33938',
  'CVE-2026-33939',
  'CVE-2026-33940',
  'GHSA-442j-39wm-28r2',
  'GHSA-7rx3-28cr-v5wh',
]
const LODASH_4_17 = ['CVE-2026-2950', 'CVE-2026-4800']
const BOOTSTRAP_3_3 = ['CVE-2016-10735', 'CVE-2018-14040', 'CVE-2018-14042', 'CVE-2018-20676', 'CVE-2018-20677', 'CVE-2019-8331']

test.each([
  ['jquery@1.11.3/dist/jquery.min.js', JQUERY_1_12],
  ['jquery@3.4.1/dist/jquery.min.js', JQUERY_3_4],
  ['jquery@3.5.0/dist/jquery.min.js', []],
  ['bootstrap@3.3.7/dist/js/bootstrap.min.js', [...BOOTSTRAP_3_3, 'CVE-2024-6485']],
  ['bootstrap@5.3.3/dist/js/bootstrap.min.js', []],
  ['vue@2.6.10/dist/vue.min.js', ['CVE-2024-9506']],
  ['vue@3.4.0/dist/vue.global.js', []],
  ['lodash@4.17.20/lodash.min.js', ['CVE-2020-28500', 'CVE-2021-23337', 'CVE-2025-13465', ...LODASH_4_17]],
  ['lodash@4.17.23/lodash.min.js', LODASH_4_17],
  ['lodash@4.18.0/lodash.min.js', []],
  ['handlebars@4.7.6/dist/handlebars.min.js', ['CVE-2021-23369', 'CVE-2021-23383', ...HANDLEBARS_4_7]],
  ['handlebars@4.7.8/dist/handlebars.min.js', HANDLEBARS_4_7],
  ['handlebars@4.7.9/dist/handlebars.min.js', []],
  ['underscore@1.13.7/underscore-umd-min.js', ['CVE-2026-27601']],
  ['underscore@1.13.8/underscore-umd-min.js', []],
  ['swiper@11.2.10/swiper-bundle.min.js', ['CVE-2026-27212']],
  ['swiper@12.1.2/swiper-bundle.min.js', []],
  ['gsap@3.5.1/dist/gsap.min.js', ['CVE-2020-28478']],
  ['gsap@3.12.5/dist/gsap.min.js', []],
  ['js-cookie@2.2.1/src/js.cookie.min.js', ['CVE-2026-46625']],
  ['js-cookie@3.0.7/dist/js.cookie.min.js', []],
  ['materialize-css@1.0.0/dist/js/materialize.min.js', ['CVE-2019-11002', 'CVE-2019-11003', 'CVE-2019-11004', 'CVE-2022-25349']],
  ['requirejs@2.3.6/require.js', ['CVE-2024-38999']],
  ['prismjs@1.29.0/prism.min.js', ['CVE-2024-53382']],
  ['sweetalert2@11.10.0/dist/sweetalert2.all.min.js', ['GHSA-mrr8-v49w-3333']],
  ['slick-carousel@1.8.1/slick/slick.min.js', []],
  ['axios@1.18.0/dist/axios.min.js', []],
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

test('each range holds its first version, and not the first after it', () => {
  const { advisories } = BUNDLED_ADVISORIES
  const firstOf = ({ from }: Advisory) => (from === null || from === '0' ? '0.0.1' : from)
  const versions = [...new Set(advisories.flatMap(each => [firstOf(each), each.below, each.fixedIn ?? each.below]))]
  const tags = versions.map(version => `<script src="https://cdnjs.cloudflare.com/ajax/libs/jquery/${version}/jquery.min.js"></script>`)
  const theme = themeOf({ 'layout/theme.liquid': LAYOUT.replace('<head>', `<head>${tags.join('\n')}`) })
  const wrong = advisories.flatMap(advisory => {
    const copies = librariesOf(theme, { date: '2026-01-01', advisories: [{ ...advisory, library: 'jquery' }] })
    const isAffected = new Map(copies.map(copy => [copy.version, copy.advisories.length > 0]))
    const after = [advisory.below, advisory.fixedIn ?? advisory.below].map(version => isAffected.get(version))
    return isAffected.get(firstOf(advisory)) === false || after.includes(true) ? [`${advisory.library} ${advisory.id}`] : []
  })
  expect(advisories.length).toBeGreaterThan(300)
  expect(wrong).toEqual([])
})
