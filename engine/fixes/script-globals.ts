import { withoutStrings } from './without-strings.ts'

/** Words by which code elsewhere uses a library that is loaded from a CDN. */
const OF_LIBRARY: ReadonlyMap<string, readonly string[]> = new Map([
  ['jquery', ['$', 'jQuery']],
  ['jquery-migrate', ['$', 'jQuery']],
  ['jquery-ui', ['$', 'jQuery']],
  ['slick', ['slick']],
  ['slick-carousel', ['slick']],
  ['owl.carousel', ['owlCarousel']],
  ['owl-carousel', ['owlCarousel']],
  ['fancybox', ['fancybox', 'Fancybox']],
  ['flickity', ['Flickity', 'flickity']],
  ['swiper', ['Swiper']],
  ['lazysizes', ['lazySizes', 'lazysizes', 'lazySizesConfig']],
  ['lodash', ['_', 'lodash']],
  ['moment', ['moment']],
  ['aos', ['AOS']],
  ['gsap', ['gsap', 'TweenMax', 'TweenLite', 'TimelineMax', 'TimelineLite', 'ScrollTrigger']],
  ['wow', ['WOW']],
  ['isotope-layout', ['Isotope', 'isotope']],
  ['masonry-layout', ['Masonry', 'masonry']],
  ['photoswipe', ['PhotoSwipe', 'PhotoSwipeUI_Default']],
  ['tiny-slider', ['tns']],
  ['splide', ['Splide']],
])

export function wordsOfLibrary(library: string): readonly string[] | null {
  return OF_LIBRARY.get(library) ?? null
}

const WORD = /[A-Za-z_$][\w$]*/g
const NAME = /(\.\s*)?([A-Za-z_$][\w$]*)(\s*:)?/g
const ANNOUNCES = /dispatchEvent|CustomEvent|\.trigger\(|\.publish\(|postMessage/

export function wordsIn(code: string): Set<string> {
  return new Set(code.match(WORD) ?? [])
}

/** The names that code may take from elsewhere: every word in it but properties, keys and what each browser knows; more than it really uses. */
export function namesUsedBy(code: string): Set<string> {
  const read = ANNOUNCES.test(code) ? code : withoutStrings(code)
  const names = new Set<string>()
  for (const match of read.matchAll(NAME)) {
    const [, dot, name = '', colon] = match
    const isOfWindow =
      dot !== undefined && /(?:window|self|globalThis|top|parent)\s*$/.test(read.slice(Math.max(0, match.index - 20), match.index))
    const isKey = colon !== undefined && !/\?[^?;{}]{0,200}$/.test(read.slice(Math.max(0, match.index - 200), match.index))
    if ((dot === undefined || isOfWindow) && !isKey && !OF_BROWSER.has(name)) names.add(name)
  }
  for (const name of ownNamesOf(read)) names.delete(name)
  return names
}

const PARAMETERS =
  /\bfunction\s{0,9}\w{0,60}\s{0,9}\(([^()]{0,300})\)|\(([^()]{0,300})\)\s{0,9}=>|\b(\w{1,60})\s{0,9}=>|catch\s{0,9}\((\w{1,60})\)/g
const SHORT = /\b(?:var|let|const|function)\s+(\w{1,2})\b/g

/** Parameters, and names of a letter or two, which scripts mean for themselves. */
function ownNamesOf(code: string): string[] {
  const parameters = [...code.matchAll(PARAMETERS)].flatMap(match => match.slice(1).flatMap(list => list?.match(WORD) ?? []))
  return [...parameters.filter(name => name !== '$' && name !== 'jQuery'), ...[...code.matchAll(SHORT)].map(([, name = '']) => name)]
}

const OF_BROWSER = new Set(
  `var let const function class return if else for while do in of new typeof instanceof void delete this null true false undefined NaN Infinity try catch finally throw
  switch case break continue default async await yield export import from extends super static get set arguments eval debugger with
  window document console navigator location history screen self globalThis top parent setTimeout setInterval clearTimeout clearInterval requestAnimationFrame
  cancelAnimationFrame requestIdleCallback fetch XMLHttpRequest Promise Object Array String Number Boolean Symbol Map Set WeakMap WeakSet Date Math JSON RegExp Error TypeError
  parseInt parseFloat isNaN isFinite encodeURIComponent decodeURIComponent encodeURI decodeURI escape unescape alert confirm prompt localStorage sessionStorage
  addEventListener removeEventListener Event URL URLSearchParams FormData Headers Request Response Image Element HTMLElement Node NodeList customElements
  IntersectionObserver MutationObserver ResizeObserver getComputedStyle matchMedia performance crypto btoa atob`
    .split(/\s+/)
    .filter(word => word !== ''),
)
