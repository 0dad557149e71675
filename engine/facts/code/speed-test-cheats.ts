type Found = { shown: string; start: number; end: number }

const TESTERS = '(?:Lighthouse|GTmetrix|Speed ?Insights|PageSpeed)'

/** What scripts ask to tell a speed test from a shopper. Who asks for search engines as well has other reasons. */
const SNIFFS: readonly RegExp[] = [
  new RegExp(`userAgent\\b[^\\n;]{0,80}?${TESTERS}[^\\n;]{0,120}`, 'gi'),
  new RegExp(`${TESTERS}[^\\n;"']{0,80}\\.test\\(\\s?(?:window\\.)?navigator\\.userAgent`, 'gi'),
  /navigator\.platform\b[^\n;]{0,30}(?:==|indexOf|includes|match|search)[^\n;]{0,20}Linux x86_64/g,
]
const ROBOTS = /bot\b|crawl|spider|slurp/i
const BEFORE = 120

/** `node.type = "text/lazyload"` of whatever the page adds. */
const RETYPED = /\.type\s{0,3}=\s{0,3}["'`](?:text\/)?lazy\w{0,12}["'`]/g

/** Text that fills the window and nobody sees: the test takes it for the content. */
const GIANT: readonly RegExp[] = [
  /font-size\s?:\s?\d{4}px[^{}<>"]{0,400}[;\s]color\s?:\s?transparent/gi,
  /[;{"\s]color\s?:\s?transparent[^{}<>"]{0,400}font-size\s?:\s?\d{4}px/gi,
]
const ENCODED = /data:text\/css;base64,([A-Za-z0-9+/]{40,4000})/g

function matchesOf(source: string, regexes: readonly RegExp[]): Found[] {
  return regexes.flatMap(regex =>
    [...source.matchAll(regex)].map(match => ({ shown: match[0], start: match.index, end: match.index + match[0].length })),
  )
}

function sniffs(source: string): Found[] {
  if (!source.includes('userAgent') && !source.includes('Linux x86_64')) return []
  return matchesOf(source, SNIFFS).filter(({ start, end }) => !ROBOTS.test(source.slice(Math.max(0, start - BEFORE), end)))
}

function retyped(source: string): Found[] {
  return source.includes('MutationObserver') ? matchesOf(source, [RETYPED]).slice(0, 1) : []
}

function giantTexts(source: string): Found[] {
  const plain = source.includes('transparent') ? matchesOf(source, GIANT) : []
  if (!source.includes('data:text/css')) return plain
  const hidden = [...source.matchAll(ENCODED)].flatMap(({ index, 0: whole, 1: code = '' }) =>
    matchesOf(atob(code.slice(0, code.length - (code.length % 4))), GIANT).map(({ shown }) => ({
      shown,
      start: index,
      end: index + whole.length,
    })),
  )
  return [...plain, ...hidden]
}

/** Code that shows a speed test another page than shoppers get. */
export function speedTestCheatsIn(source: string): Found[] {
  return [...sniffs(source), ...retyped(source), ...giantTexts(source)].sort((a, b) => a.start - b.start)
}
