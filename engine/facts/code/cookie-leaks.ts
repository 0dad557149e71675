/** All cookies as a value: in a query, a form body or an object; a part of them is read in many harmless ways. */
const HANDED =
  /(?:[\w-]=\$\{\s{0,4}(?:encodeURIComponent\(\s{0,4}|btoa\(\s{0,4})?document\.cookie\s{0,4}\)?\s{0,4}\}|[\w-]=["']\s{0,4}\+\s{0,4}(?:encodeURIComponent\(\s{0,4}|escape\(\s{0,4}|btoa\(\s{0,4})?document\.cookie(?!\s{0,4}(?:=|[.[]))|[Cc]ookies?["']?\s{0,4}:\s{0,4}document\.cookie(?!\s{0,4}(?:=|[.[])))/g
const SENDS = /\.open\(\s{0,4}["']|\bfetch\(|\.sendBeacon\(|\$\.(?:ajax|post|get)\(|\baxios\b|\.src\s{0,4}=/
const ADDRESS = /["'`](?:https?:)?\/\/[\w.-]+\.\w+/
const NEAR = 600
const MAX = 5

/** Scripts that send all of a visitor's cookies to an address of another server. */
export function cookieLeaksIn(code: string): { start: number; end: number }[] {
  if (!code.includes('document.cookie')) return []
  return [...code.matchAll(HANDED)]
    .filter(({ index }) => {
      const around = code.slice(Math.max(0, index - NEAR), index + NEAR)
      return SENDS.test(around) && ADDRESS.test(around)
    })
    .slice(0, MAX)
    .map(({ index, 0: text }) => ({ start: index, end: index + text.length }))
}
