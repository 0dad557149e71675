import type { Element, LiquidNode } from '../../lexer/tokens.ts'
import type { PreloadFact } from '../facts.ts'
import { attributeOf, hasWrittenAttributes, plainText } from './attributes.ts'
import { filterNamed, namedText, type Reader } from './reader.ts'

const RELS: readonly string[] = ['preload', 'modulepreload', 'prefetch', 'preconnect', 'dns-prefetch']

function relOf(rel: string): PreloadFact['rel'] | null {
  const found = rel
    .toLowerCase()
    .split(/\s+/)
    .find(word => RELS.includes(word))
  return isRel(found) ? found : null
}

function isRel(word: string | undefined): word is PreloadFact['rel'] {
  return word !== undefined && RELS.includes(word)
}

export function readPreloadLink(reader: Reader, element: Element): void {
  if (element.name !== 'link') return
  const rel = relOf(plainText(element, 'rel', reader.source) ?? '')
  const href = attributeOf(element, 'href')
  if (!rel || !href) return
  const as = plainText(element, 'as', reader.source)
  const crossorigin = attributeOf(element, 'crossorigin') !== undefined || hasWrittenAttributes(element, reader.source)
  const at = reader.places.span(element.start, element.end)
  const fact: PreloadFact = { rel, href: null, asset: null, as, crossorigin, viaFilter: false, at }
  reader.facts.preloads.push(fact)
  reader.later.push(() => {
    fact.href = reader.attributeTarget(href)
    if (reader.asset(href) && 'known' in fact.href) fact.asset = fact.href.known
  })
}

/** `preload_tag`, and `stylesheet_tag: preload: true`. */
export function readPreloadTag(reader: Reader, node: LiquidNode): void {
  const tag = filterNamed(node.markup, 'preload_tag')
  const sheet = filterNamed(node.markup, 'stylesheet_tag')
  const filter = tag ?? (sheet && namedText(sheet, 'preload') === 'true' ? sheet : undefined)
  if (!filter) return
  const as = tag ? namedText(tag, 'as') : 'style'
  const fact: PreloadFact = {
    rel: 'preload',
    href: null,
    asset: null,
    as,
    crossorigin: true,
    viaFilter: true,
    at: reader.places.span(node.start, node.end),
  }
  reader.facts.preloads.push(fact)
  reader.later.push(() => {
    const until = reader.assetFilter(node.markup)
    fact.href = reader.target(node, until < 0 ? node.markup.filters.indexOf(filter) : until)
    if (until >= 0 && 'known' in fact.href) fact.asset = fact.href.known
  })
}
