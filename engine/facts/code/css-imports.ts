/** `data:` may go on for pages. */
const IMPORT = /@import\s{1,20}(?:url\(\s{0,9})?(?:["']?(data:)|"([^"\n]{1,300})"|'([^'\n]{1,300})'|([^"')\s;{}]{1,300}))/gi

type Found = { url: string; start: number; end: number }

/** Where the rules begin: `@import` counts only before them. Braces of Liquid are none. */
function firstRule(code: string, isComment: (offset: number) => boolean): number {
  for (let at = code.indexOf('{'); at >= 0; at = code.indexOf('{', at + 1)) {
    const next = code.charAt(at + 1)
    if (next === '{' || next === '%') at++
    else if (code.charAt(at - 1) !== '{' && !isComment(at)) return at
  }
  return code.length
}

/** Stylesheets that a stylesheet asks the browser to fetch first. Sass puts partials in by itself, and plain imports at the top. */
export function cssImportsIn(code: string, isComment: (offset: number) => boolean, isSass: boolean): Found[] {
  if (!code.includes('@import')) return []
  const until = isSass ? code.length : firstRule(code, isComment)
  return [...code.slice(0, until).matchAll(IMPORT)].flatMap(match => {
    const url = match[1] ?? match[2] ?? match[3] ?? match[4] ?? ''
    if (isComment(match.index) || match[1] !== undefined || (isSass && !isPlain(match[0], url))) return []
    return [{ url, start: match.index, end: match.index + match[0].length }]
  })
}

function isPlain(text: string, url: string): boolean {
  return text.includes('url(') || /^(?:https?:)?\/\/|\.css$/.test(url)
}
