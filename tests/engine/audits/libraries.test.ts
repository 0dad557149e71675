import { expect, test } from 'vitest'
import { duplicateLibrary } from '../../../engine/audits/duplicate-library.ts'
import { floatingVersion } from '../../../engine/audits/floating-version.ts'
import { outdatedLibrary } from '../../../engine/audits/outdated-library.ts'
import { vulnerableLibrary } from '../../../engine/audits/vulnerable-library.ts'
import { textOf } from '../../../engine/text.ts'
import { find, LAYOUT, places } from './find.ts'

const JQUERY = (version: string) =>
  `/*! jQuery v${version} | (c) OpenJS Foundation and other contributors | jquery.org/license */\n!function(){}();`
const withHead = (head: string, more: Record<string, string> = {}) => ({
  'layout/theme.liquid': LAYOUT.replace('<head>', `<head>\n${head}\n`),
  ...more,
})
const cdn = (url: string) => `<script src="${url}" defer></script>`

test('an old jQuery in an asset is vulnerable, with ids and the version that mends all', () => {
  const files = withHead(`<script src="{{ 'jquery.min.js' | asset_url }}" defer></script>`, { 'assets/jquery.min.js': JQUERY('3.4.1') })
  const [finding, ...more] = find(vulnerableLibrary, files)
  expect(more).toEqual([])
  expect(finding).toMatchObject({
    severity: 'major',
    place: { file: 'assets/jquery.min.js', line: 1 },
    values: { library: 'jQuery', version: '3.4.1' },
    measured: { fixedIn: '3.5.0', count: 2, ids: 'CVE-2020-11022, CVE-2020-11023' },
  })
})

test.each([
  ['jQuery by its address', cdn('https://code.jquery.com/jquery-2.2.4.min.js'), 'jQuery 2.2.4'],
  ['Bootstrap by its address', cdn('https://maxcdn.bootstrapcdn.com/bootstrap/3.3.7/js/bootstrap.min.js'), 'Bootstrap 3.3.7'],
  ['Swiper on a CDN', cdn('https://cdn.jsdelivr.net/npm/swiper@8.4.7/swiper-bundle.min.js'), 'Swiper 8.4.7'],
  ['jQuery inlined in Liquid', `<script>${JQUERY('1.11.0')}</script>`, 'jQuery 1.11.0'],
])('%s is vulnerable', (_, code, name) => {
  const found = find(vulnerableLibrary, withHead(code))
  expect(found.map(({ values }) => `${values.library} ${values.version}`)).toEqual([name])
})

test.each([
  ['a mended version', cdn('https://code.jquery.com/jquery-3.7.1.min.js')],
  ['the newest of all', cdn('https://unpkg.com/swiper@latest/swiper-bundle.min.js')],
  [
    'a stylesheet: the flaw is in the script',
    '<link rel="stylesheet" href="https://maxcdn.bootstrapcdn.com/bootstrap/3.3.7/css/bootstrap.min.css">',
  ],
])('%s is not vulnerable', (_, code) => {
  expect(find(vulnerableLibrary, withHead(code))).toEqual([])
})

test('a vulnerable copy that nothing loads is minor', () => {
  const files = withHead('', { 'assets/jquery-1.9.0.min.js': JQUERY('1.9.0') })
  expect(find(vulnerableLibrary, files).map(finding => finding.severity)).toEqual(['minor'])
})

test('a library at the end of its life, one that nobody maintains and one that is majors behind are outdated', () => {
  const files = withHead(
    cdn('https://cdn.jsdelivr.net/npm/vue@2.7.16/dist/vue.min.js') +
      cdn('https://cdn.jsdelivr.net/npm/lazysizes@5.3.2/lazysizes.min.js') +
      cdn('https://cdn.jsdelivr.net/npm/alpinejs@2.8.2/dist/alpine.min.js'),
  )
  expect(
    find(outdatedLibrary, files)
      .map(({ values, measured }) => `${values.library} ${measured.state}`)
      .sort(),
  ).toEqual(['Alpine.js outdated', 'Vue end_of_life', 'lazysizes unmaintained'])
})

test('a minor version behind is not outdated, and neither is a copy that nothing loads', () => {
  const files = withHead(cdn('https://cdn.jsdelivr.net/npm/vue@3.2.0/dist/vue.global.prod.js'), {
    'assets/jquery-1.9.0.min.js': JQUERY('1.9.0'),
  })
  expect(find(outdatedLibrary, files)).toEqual([])
})

test('copies of one version are one outdated library, with the places', () => {
  const url = cdn('https://cdn.jsdelivr.net/npm/vue@2.7.14/dist/vue.min.js')
  const files = withHead(url, { 'templates/index.liquid': url, 'templates/cart.liquid': url.replace('2.7.14', '2.6.0') })
  expect(find(outdatedLibrary, files).map(({ values, measured }) => [values.version, measured.count, measured.places])).toEqual([
    ['2.7.14', 2, 'layout/theme.liquid:2, templates/index.liquid:1'],
    ['2.6.0', 1, 'templates/cart.liquid:1'],
  ])
})

test('three copies of jQuery in one head are one finding that names them', () => {
  const files = withHead(
    cdn('https://code.jquery.com/jquery-1.9.0.min.js') +
      cdn('https://ajax.googleapis.com/ajax/libs/jquery/2.1.4/jquery.min.js') +
      `<script src="{{ 'jquery.min.js' | asset_url }}" defer></script>`,
    { 'assets/jquery.min.js': JQUERY('1.11.0') },
  )
  const [finding, ...more] = find(duplicateLibrary, files)
  expect(more).toEqual([])
  expect(finding).toMatchObject({ values: { library: 'jQuery' }, measured: { count: 3 } })
  expect(finding?.measured.copies).toContain('1.9.0')
  expect(finding?.measured.copies).toContain('2.1.4')
  expect(finding?.measured.copies).toContain('1.11.0')
})

test('plugins and languages of a library are no further copies of it', () => {
  const at = 'https://cdnjs.cloudflare.com/ajax/libs/dayjs/1.10.4'
  const files = withHead([cdn(`${at}/dayjs.min.js`), cdn(`${at}/plugin/utc.min.js`), cdn(`${at}/locale/fr.min.js`)].join('\n'))
  expect(find(duplicateLibrary, files)).toEqual([])
})

test('a copy in a page template and one in its layout meet on the same page', () => {
  const files = withHead(cdn('https://code.jquery.com/jquery-3.7.1.min.js'), {
    'templates/page.quiz.liquid': cdn('https://code.jquery.com/jquery-1.12.4.min.js'),
  })
  expect(places(find(duplicateLibrary, files))).toHaveLength(1)
})

test('copies in two layouts, in a dead file or in two branches of one choice never meet', () => {
  const twoLayouts = {
    ...withHead(cdn('https://code.jquery.com/jquery-3.7.1.min.js')),
    'layout/password.liquid': LAYOUT.replace('<head>', `<head>${cdn('https://code.jquery.com/jquery-3.7.1.min.js')}`),
  }
  const dead = withHead(cdn('https://code.jquery.com/jquery-3.7.1.min.js'), {
    'snippets/old.liquid': cdn('https://code.jquery.com/jquery-1.9.0.min.js'),
  })
  const choice = withHead(
    `{% if settings.new %}${cdn('https://code.jquery.com/jquery-3.7.1.min.js')}\n{% else %}${cdn('https://code.jquery.com/jquery-1.9.0.min.js')}\n{% endif %}`,
  )
  for (const files of [twoLayouts, dead, choice]) expect(find(duplicateLibrary, files)).toEqual([])
})

const URL_3 = 'https://code.jquery.com/jquery-3.7.1.min.js'
const asset = (name: string) => `<script src="{{ '${name}' | asset_url }}" defer></script>`

test.each([
  ['a preload', withHead(`<link rel="preload" as="script" href="${URL_3}">\n${cdn(URL_3)}`)],
  [
    'a fallback that looks first',
    withHead(`${cdn(URL_3)}\n<script>window.jQuery || load('https://ajax.googleapis.com/ajax/libs/jquery/2.2.4/jquery.min.js')</script>`),
  ],
  [
    'an asset that is only preloaded',
    withHead(`<link rel="preload" as="script" href="{{ 'jquery.min.js' | asset_url }}">\n${cdn(URL_3)}`, {
      'assets/jquery.min.js': JQUERY('3.7.1'),
    }),
  ],
  [
    'one asset beside its Liquid twin',
    withHead(asset('jquery.min.js'), { 'assets/jquery.min.js': JQUERY('3.7.1'), 'assets/jquery.min.js.liquid': JQUERY('3.7.1') }),
  ],
  [
    'assets in two branches',
    withHead(`{% if settings.a %}${asset('jquery-1.9.0.min.js')}\n{% else %}${asset('jquery-3.7.1.min.js')}\n{% endif %}`, {
      'assets/jquery-1.9.0.min.js': JQUERY('1.9.0'),
      'assets/jquery-3.7.1.min.js': JQUERY('3.7.1'),
    }),
  ],
  [
    'another template with a layout of its own',
    {
      ...withHead(cdn(URL_3)),
      'layout/quiz.liquid': LAYOUT.replace('<head>', `<head>${cdn(URL_3)}`),
      'templates/page.quiz.liquid': "{% layout 'quiz' %}x",
    },
  ],
])('%s is no second copy', (_, files) => {
  expect(find(duplicateLibrary, files)).toEqual([])
})

test.each([
  'https://unpkg.com/swiper@11/swiper-bundle.min.js',
  'https://cdn.jsdelivr.net/npm/alpinejs@latest/dist/cdn.min.js',
  'https://unpkg.com/swiper/swiper-bundle.min.js',
])('%s floats', url => {
  expect(find(floatingVersion, withHead(cdn(url)))).toHaveLength(1)
})

test.each([
  ['https://unpkg.com/swiper@11/swiper-bundle.min.js', 'the newest release that fits it'],
  ['https://cdn.jsdelivr.net/npm/alpinejs@latest/dist/cdn.min.js', 'whatever is newest'],
])('%s is said to load %s', (url, words) => {
  const [finding] = find(floatingVersion, withHead(cdn(url)))
  expect(finding && textOf(floatingVersion, finding, 'en').finding).toContain(words)
})

test('a full version does not float', () => {
  expect(find(floatingVersion, withHead(cdn('https://unpkg.com/swiper@12.1.2/swiper-bundle.min.js')))).toEqual([])
})
