import { followsForeign } from './foreign-base.ts'

/** The prefixes of app proxies: the paths of a store that Shopify hands on to an app (shopify.dev, "About app proxies"). */
export const PROXY_PREFIXES: readonly string[] = ['/apps/', '/tools/', '/community/', '/a/']

/** What such a path follows: a quote, the end of an expression that gives the store's address, or an attribute without quotes. */
const QUOTE = /["'`}]/
const UNQUOTED = /(?:href|src|action|url)\s?[=(]$/i
const UNQUOTED_LENGTH = 8
const SHORTEST = 3
const SOURCE = /src\s?=\s?["'`]?$/i
const SUBPATH = /([a-z][\w-]{1,59})(?=[/"'`?#)>\s\\]|$)/iy

export type FoundPrefix = { prefix: string; at: number }
export type FoundProxy = { path: string; start: number; end: number }

/** The first place of each path to an app, as `apps/wishlist`, told by its prefixes. */
export function proxiesIn(text: string, prefixes: readonly FoundPrefix[]): FoundProxy[] {
  const found = new Map<string, FoundProxy>()
  for (const { prefix, at } of prefixes) {
    if (!beginsPath(text, at)) continue
    SUBPATH.lastIndex = at + prefix.length
    const name = SUBPATH.exec(text)?.[1]
    if (!name || (name.length < SHORTEST && !loadsScript(text, prefix, at))) continue
    const path = `${prefix.slice(1)}${name}`
    if (!found.has(path)) found.set(path, { path, start: at, end: at + prefix.length + name.length })
  }
  return [...found.values()]
}

/** A word of two letters is a path of the store, or a language, wherever no script is loaded from it. */
function loadsScript(text: string, prefix: string, at: number): boolean {
  return prefix === '/apps/' && SOURCE.test(text.slice(Math.max(0, at - UNQUOTED_LENGTH), at))
}

function beginsPath(text: string, at: number): boolean {
  if (QUOTE.test(text.charAt(at - 1))) return !followsForeign(text, at - 1)
  return UNQUOTED.test(text.slice(Math.max(0, at - UNQUOTED_LENGTH), at))
}
