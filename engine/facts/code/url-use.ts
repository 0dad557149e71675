import type { UrlFact } from '../facts.ts'

const LOADER = /(?:\.src\s{0,3}=|\b(?:getScript|loadScript|importScripts)\(|setAttribute\(\s{0,2}["']src["'],)\s{0,3}["'`]$/
const LOOKED_AT = 60
/** What `s.src = "https://host/widget?id="` adds is told by the element that the code made last. */
const MADE = /\bcreateElement\(\s{0,2}["'`](\w{1,10})|\bnew Image\b/gi
const MADE_LOOKED_AT = 400
/** They name namespaces and vocabularies: no browser asks them for anything. */
const NAMESPACE = /^(?:www\.w3\.org|schema\.org|ogp\.me)$/
/** `…/embed/1?origin=https://…` */
const PARAMETER = /[?&;][\w.-]{1,40}=$/

/** Passed in a page's own script: `load(d, 'script', '//…/a.js')`. */
const HANDED_OVER = /[,([]\s{0,3}["'`]$/
const AS_SCRIPT = /["'`]script["'`],\s{0,3}["'`]$/
/** A script tag, as it stands in a comment. */
const TAG = /<script\b[^<>]{0,200}\bsrc\s{0,2}=\s{0,2}["']?$/i
/** A link, as it stands in a comment. */
const LINK = /<a\b[^<>]{0,200}\bhref\s{0,2}=\s{0,2}["']?$/i
const IMAGE = /<img\b[^<>]{0,200}\bsrc\s{0,2}=\s{0,2}["']?$/i
const TAG_LOOKED_AT = 240

/** `iframe[src="https://…"]`: a style for what another may load. */
const SELECTOR = /\[[\w-]{1,40}[*^$~|]?=\s{0,2}["']?$/
const VALUE = /url\(\s{0,3}["']?$/
/** What a stylesheet loads by url() is an image, unless it is another stylesheet or a font. */
const NO_IMAGE = /(?:@import\s|\bsrc\s{0,3}:)[^;{}]{0,60}$/

type Url = { url: string; host: string; start: number; isPage: boolean }

/** What a URL is for, where its surroundings say less than they seem to. */
export function urlUseIn({ url, host, start, isPage }: Url, source: string, use: UrlFact['use']): UrlFact['use'] {
  const before = source.slice(Math.max(0, start - LOOKED_AT), start)
  if (NAMESPACE.test(host) || PARAMETER.test(before)) return 'text'
  // A script that code adds to the page: `element.src = "https://…/a.js"`, `$.getScript("…")`.
  if (LOADER.test(before) && (/\.js\b/.test(url) || (isPage && hasMadeScript(source, start)))) return 'script'
  if (isPage && use === 'code' && (/\.js(?:[?#]|$)/.test(url) ? HANDED_OVER : AS_SCRIPT).test(before)) return 'script'
  if (isPage && use === 'text') {
    const inTag = source.slice(Math.max(0, start - TAG_LOOKED_AT), start)
    if (TAG.test(inTag)) return 'script'
    // A list of scripts that code will load, kept in a variable.
    if (/["']$/.test(before) && /\.js(?:[?#]|$)/.test(url)) return 'code'
    if (IMAGE.test(inTag)) return 'image'
    if (LINK.test(inTag)) return 'link'
  }
  if (use === 'style' && SELECTOR.test(before)) return 'text'
  if (use === 'style' && VALUE.test(before) && !NO_IMAGE.test(before)) return 'image'
  // Scripts and styles load what stands in quotes or brackets; the rest is a sentence or a comment.
  if ((use === 'code' || use === 'style') && /[\s*,;]$/.test(before)) return 'text'
  return use
}

function hasMadeScript(source: string, until: number): boolean {
  const made = [...source.slice(Math.max(0, until - MADE_LOOKED_AT), until).matchAll(MADE)].at(-1)
  return made?.[1]?.toLowerCase() === 'script'
}
