import type { UrlFact } from '../facts.ts'

const LOADER = /(?:\.src\s{0,3}=|\b(?:getScript|loadScript|importScripts)\(|setAttribute\(\s{0,2}["']src["'],)\s{0,3}["'`]$/
const LOOKED_AT = 60
/** They name namespaces and vocabularies: no browser asks them for anything. */
const NAMESPACE = /^(?:www\.w3\.org|schema\.org|ogp\.me)$/
/** `…/embed/1?origin=https://…` */
const PARAMETER = /[?&;][\w.-]{1,40}=$/

type Url = { url: string; host: string; start: number }

/** What a URL is for, where its surroundings say less than they seem to. */
export function urlUseIn({ url, host, start }: Url, source: string, use: UrlFact['use']): UrlFact['use'] {
  const before = source.slice(Math.max(0, start - LOOKED_AT), start)
  if (NAMESPACE.test(host) || PARAMETER.test(before)) return 'text'
  // A script that code adds to the page: `element.src = "https://…/a.js"`, `$.getScript("…")`.
  if (/\.js\b/.test(url) && LOADER.test(before)) return 'script'
  // Scripts and styles load what stands in quotes or brackets; the rest is a sentence or a comment.
  if ((use === 'code' || use === 'style') && /[\s*,;]$/.test(before)) return 'text'
  return use
}
