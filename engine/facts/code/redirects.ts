import { expressionEnd } from './expression-end.ts'

/** What reads a value out of a link, at the beginning of an expression: what stands before it would fix where the way leads. */
const SOURCE =
  /^\s{0,9}(?:decodeURI(?:Component)?\(|unescape\(|atob\(|String\(|\(){0,3}(?:new URLSearchParams\([^)]{0,80}\)\.get\(|(?:[\w$]{1,40}\.){0,4}(?:params|searchParams|urlParams|query|queryParams|searchString)\.get\(|(?:[\w$]{1,40}\.){0,4}get(?:Url|URL|Query)?(?:Param|Parameter)(?:s|ByName|FromUrl)?\(|(?:window\.)?location\.(?:hash|search)\.(?:slice|substr|substring|split|replace)\()/i
const TARGET = /(?<![\w$])(?:location(?:\.href)?\s{0,9}=(?![=>])|location\.(?:assign|replace)\s{0,9}\()/g
const DECLARED = /(?:^|[\s,;({])([A-Za-z_$][\w$]{2,40})\s{0,9}=(?![=>])/g
const NAME = /^\s{0,9}(?:decodeURI(?:Component)?\(\s{0,9})?([A-Za-z_$][\w$]{2,40})\s{0,9}\)?$/
const NEAR = 1500
const WIDTH = 200
const MAX = 20
/** In one file: more is made to be slow. */
const MAX_NAMES = 200

/** Whether a variable was last filled from a link, a little before. */
function comesFromLink(code: string, name: string, at: number): boolean {
  const from = Math.max(0, at - NEAR)
  const before = code.slice(from, at)
  const last = [...before.matchAll(DECLARED)].findLast(match => match[1] === name)
  if (!last) return false
  const start = from + last.index + last[0].length
  return SOURCE.test(code.slice(start, start + WIDTH))
}

/** Ways that a link chooses: the page goes where a parameter of its address says. */
export function redirectsIn(code: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  let namesLeft = MAX_NAMES
  for (const match of code.matchAll(TARGET)) {
    const from = match.index + match[0].length
    const end = expressionEnd(code, from)
    const chosen = code.slice(from, end)
    const name = NAME.exec(chosen.trim())?.[1]
    if (!SOURCE.test(chosen) && !(name && namesLeft-- > 0 && comesFromLink(code, name, match.index))) continue
    found.push({ start: match.index, end })
    if (found.length === MAX) break
  }
  return found
}
