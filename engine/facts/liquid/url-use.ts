import type { Attribute, Element } from '../../lexer/tokens.ts'
import type { UrlFact } from '../facts.ts'

type Use = UrlFact['use']

const BY_ELEMENT: ReadonlyMap<string, Use> = new Map([
  ['script', 'script'],
  ['img', 'image'],
  ['source', 'image'],
  ['image', 'image'],
  ['video', 'image'],
  ['audio', 'image'],
  ['iframe', 'frame'],
  ['embed', 'frame'],
  ['object', 'frame'],
  ['form', 'form'],
  ['a', 'link'],
  ['area', 'link'],
])

const LOADS = new Set(['src', 'srcset', 'href', 'xlink:href', 'data-src', 'data-srcset', 'action', 'formaction', 'data', 'poster'])

function ofLink(rel: string): Use {
  if (/\bstylesheet\b/.test(rel)) return 'style'
  if (/\b(?:preload|modulepreload|prefetch|preconnect|dns-prefetch)\b/.test(rel)) return 'preload'
  return /\bicon\b/.test(rel) ? 'image' : 'link'
}

/** What the URLs in one attribute are for. */
export function urlUse(element: Element, attribute: Attribute, rel: string): Use {
  const { name } = attribute
  if (name === 'formaction') return 'form'
  if (name === 'style') return 'style'
  if (name.startsWith('on')) return 'code'
  if (!LOADS.has(name)) return 'text'
  return element.name === 'link' ? ofLink(rel) : (BY_ELEMENT.get(element.name) ?? 'text')
}
