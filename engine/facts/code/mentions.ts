const EXTENSION = /\.(?:js|mjs|css|scss|png|jpe?g|gif|svg|webp|avif|woff2?|ttf|eot|otf|ico|json|mp4|webm|mp3|pdf|txt|html?)(?![\w])/gi
/** A file without extension, named by its address. */
const ADDRESS = /\/assets\/([\w@-]{3,120})(?=[?"'\s)])/g
const MAX_NAME = 120
const MAX_PART = 80
const CLOSING_BRACE = 125

function isNamePart(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 45 ||
    code === 95 ||
    code === 46 ||
    code === 64
  )
}

function nameStart(text: string, end: number): number {
  let start = end
  while (start > 0 && end - start < MAX_NAME && isNamePart(text.charCodeAt(start - 1))) start--
  return start
}

/** `icon-${x}.svg` and `icon-{{ x }}.svg`, read back from where the file name seems to begin; '' when nothing is known before. */
function composed(text: string, start: number, rest: string): string {
  if (text.charCodeAt(start - 1) !== CLOSING_BRACE) return ''
  const from = Math.max(0, start - MAX_PART)
  const part = text.slice(from, start)
  const open = from + Math.max(part.lastIndexOf('${'), part.lastIndexOf('{{'))
  if (open < from) return ''
  const before = text.slice(nameStart(text, open), open)
  return before.length > 2 ? `${before}*${rest}` : ''
}

/** Words of a text that look like file names, `*` for composed parts, where `isSkipped` does not say otherwise. */
export function mentionsIn(text: string, isSkipped: (offset: number) => boolean): string[] {
  const found = new Set<string>()
  EXTENSION.lastIndex = 0
  for (let match = EXTENSION.exec(text); match; match = EXTENSION.exec(text)) {
    if (isSkipped(match.index)) continue
    const start = nameStart(text, match.index)
    const name = text.slice(start, match.index + match[0].length)
    if (start < match.index) found.add(name)
    const pattern = composed(text, start, name)
    if (pattern) found.add(pattern)
  }
  return [...found]
}

const SOURCE_MAP = /sourceMappingURL=(?!data:)(?:[^\s'"*]{0,200}\/)?([\w.@-]{1,120})/
const END_LENGTH = 500

/** The map that the end of a script or stylesheet names in a comment, for whoever looks for an error in it. */
export function sourceMapIn(text: string): string[] {
  const [, name] = SOURCE_MAP.exec(text.slice(-END_LENGTH)) ?? []
  return name ? [name] : []
}

/** `…/assets/name?v=1`: names without an extension. */
export function addressesIn(text: string, isSkipped: (offset: number) => boolean): string[] {
  return [...text.matchAll(ADDRESS)].flatMap(({ index, 1: name }) => (name && !isSkipped(index) ? [name] : []))
}
