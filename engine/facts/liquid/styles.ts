import type { Element, LiquidNode, View } from '../../lexer/tokens.ts'
import type { StyleFact } from '../facts.ts'
import { attributeOf, has, plainText, textOf } from './attributes.ts'
import { positionOf, whenOf } from './context.ts'
import { filterNamed, namedText, type Reader } from './reader.ts'

function loadingOf(element: Element, rel: string, source: string, view: View): StyleFact['loading'] {
  if (view.noscript || view.template || view.htmlComment || has(element, 'disabled') || rel.includes('alternate')) return 'inert'
  if (/\bpreload\b/.test(rel)) return 'deferred'
  const media = (textOf(element, 'media', source) ?? '').trim().toLowerCase()
  return media === 'print' || media === 'speech' || (has(element, 'onload') && media !== '' && media !== 'all') ? 'deferred' : 'blocking'
}

function isStyle(element: Element, rel: string, source: string): boolean {
  if (/\bstylesheet\b/.test(rel)) return true
  return /\bpreload\b/.test(rel) && (plainText(element, 'as', source) ?? '') === 'style' && has(element, 'onload')
}

/** `<link rel="stylesheet">`, also as a preload that turns into one. */
export function readStyleLink(reader: Reader, element: Element, view: View): void {
  if (element.name !== 'link') return
  const { source, places, facts } = reader
  const rel = (textOf(element, 'rel', source) ?? '').toLowerCase()
  const href = attributeOf(element, 'href')
  if (!href || !isStyle(element, rel, source)) return
  const fact: StyleFact = {
    href: null,
    asset: null,
    media: textOf(element, 'media', source),
    loading: loadingOf(element, rel, source, view),
    viaFilter: false,
    inlineBytes: 0,
    bundled: false,
    position: positionOf(view),
    integrity: (plainText(element, 'integrity', source) ?? '') !== '',
    when: whenOf(view, reader.source),
    at: places.span(element.start, element.end),
  }
  facts.styles.push(fact)
  reader.later.push(() => {
    fact.href = reader.attributeTarget(href)
    if (reader.asset(href) && 'known' in fact.href) fact.asset = fact.href.known
  })
}

type InlineStyle = { start: number; bodyStart: number; bodyEnd: number; bundled: boolean }

/** Styles written in the page: `<style>`, `{% style %}`, `{% stylesheet %}`. */
export function readInlineStyle(reader: Reader, { start, bodyStart, bodyEnd, bundled }: InlineStyle, view: View): void {
  reader.facts.styles.push({
    href: null,
    asset: null,
    media: null,
    loading: view.noscript || view.template || view.htmlComment ? 'inert' : 'blocking',
    viaFilter: false,
    inlineBytes: bodyEnd - bodyStart,
    bundled,
    position: positionOf(view),
    integrity: false,
    when: whenOf(view, reader.source),
    at: reader.places.span(start, bodyStart),
  })
}

export function readStylesheetTag(reader: Reader, node: LiquidNode, view: View): void {
  const filter = filterNamed(node.markup, 'stylesheet_tag')
  if (!filter) return
  const until = reader.assetFilter(node.markup)
  const first = filter.args[0]
  const fact: StyleFact = {
    href: null,
    asset: null,
    media: namedText(filter, 'media') ?? (first?.type === 'string' ? first.value : 'all'),
    loading: view.htmlComment || view.noscript || node.inside === 'script' ? 'inert' : 'blocking',
    viaFilter: true,
    inlineBytes: 0,
    bundled: false,
    position: positionOf(view),
    integrity: false,
    when: whenOf(view, reader.source),
    at: reader.places.span(node.start, node.end),
  }
  reader.facts.styles.push(fact)
  reader.later.push(() => {
    const last = node.markup.filters.indexOf(filter)
    fact.href = reader.target(node, until < 0 ? last : until)
    if (until >= 0 && 'known' in fact.href) fact.asset = fact.href.known
  })
}
