/** An absolute URL as it stands in a text; `url` has its slashes unescaped. */
export type FoundUrl = { url: string; host: string; scheme: 'http' | 'https'; start: number; end: number }

const HOST = /[a-z0-9](?:[a-z0-9-]{0,62})(?:\.[a-z0-9-]{1,63}){1,8}/iy
const TOP_LEVEL = /\.[a-z]{2,24}$|\.xn--[a-z0-9-]{2,40}$/i
const REST = /[^\s"'`<>\\{}|^]/
const MAX_URL = 600

/** `http:`, `https:` or, for a URL without scheme, what may stand before it. */
function schemeBefore(text: string, at: number): 'http' | 'https' | null {
  const before = text.slice(Math.max(0, at - 6), at).toLowerCase()
  if (before.endsWith('https:')) return 'https'
  if (before.endsWith('http:')) return 'http'
  return /["'`(=]\\?$/.test(before) ? 'https' : null
}

function restEnd(text: string, from: number): number {
  const stop = Math.min(text.length, from + MAX_URL)
  let at = from
  while (at < stop) {
    if (text.charAt(at) === '\\' && text.charAt(at + 1) === '/') at += 2
    else if (REST.test(text.charAt(at)) || isCaretOfRange(text, at)) at++
    else break
  }
  return at
}

/** `…/swiper@^8.4.7/…` */
function isCaretOfRange(text: string, at: number): boolean {
  return text.charAt(at) === '^' && text.charAt(at - 1) === '@'
}

function urlAt(text: string, slashes: number, afterSlashes: number): FoundUrl | null {
  const scheme = schemeBefore(text, slashes)
  if (!scheme) return null
  HOST.lastIndex = afterSlashes
  const host = HOST.exec(text)?.[0]
  if (!host || !TOP_LEVEL.test(host)) return null
  const after = text.charAt(afterSlashes + host.length)
  if (after === '@' || after === '.') return null
  const withScheme = /https?:$/i.exec(text.slice(Math.max(0, slashes - 6), slashes))?.[0] ?? ''
  let end = restEnd(text, afterSlashes + host.length)
  // A bracket, stop or comma at the end belongs to the sentence or to url(…).
  while (/[).,;:!]/.test(text.charAt(end - 1)) && end > afterSlashes + host.length) end--
  const start = slashes - withScheme.length
  return { url: text.slice(start, end).replaceAll('\\/', '/'), host: host.toLowerCase(), scheme, start, end }
}

/** Every absolute URL in a text, escaped slashes included. */
export function* urlsIn(text: string): Generator<FoundUrl> {
  let plain = text.indexOf('//')
  let escaped = text.indexOf('\\/\\/')
  while (plain >= 0 || escaped >= 0) {
    const isPlain = plain >= 0 && (escaped < 0 || plain < escaped)
    const at = isPlain ? plain : escaped
    const found = urlAt(text, at, at + (isPlain ? 2 : 4))
    if (found) yield found
    const next = found ? found.end : at + 2
    if (plain >= 0 && plain < next) plain = text.indexOf('//', next)
    if (escaped >= 0 && escaped < next) escaped = text.indexOf('\\/\\/', next)
  }
}
