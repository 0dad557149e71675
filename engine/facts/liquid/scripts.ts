import type { Element, LiquidNode, View } from '../../lexer/tokens.ts'
import type { ScriptFact } from '../facts.ts'
import { attributeOf, has, plainText, textOf } from './attributes.ts'
import { positionOf, whenOf } from './context.ts'
import { filterNamed, type Reader } from './reader.ts'

const CLASSIC = new Set([
  '',
  'text/javascript',
  'application/javascript',
  'application/x-javascript',
  'text/ecmascript',
  'application/ecmascript',
  'text/jscript',
  'text/x-javascript',
])

function loadingOf(element: Element, type: string | null, view: View): ScriptFact['loading'] {
  if (view.noscript || view.template || view.htmlComment || has(element, 'nomodule')) return 'inert'
  const name = (type ?? '').trim().toLowerCase()
  if (!CLASSIC.has(name) && name !== 'module' && !name.includes('{')) return 'inert'
  if (!has(element, 'src')) return name === 'module' ? 'module' : 'blocking'
  if (has(element, 'async')) return 'async'
  if (name === 'module') return 'module'
  return has(element, 'defer') ? 'defer' : 'blocking'
}

export function readScript(reader: Reader, element: Element, view: View): void {
  if (element.name !== 'script') return
  const { source, places, facts } = reader
  const src = attributeOf(element, 'src')
  const type = textOf(element, 'type', source)
  const fact: ScriptFact = {
    src: null,
    asset: null,
    type,
    loading: loadingOf(element, type, view),
    viaFilter: false,
    integrity: (plainText(element, 'integrity', source) ?? '') !== '',
    inlineBytes: 0,
    position: positionOf(view),
    when: whenOf(view, reader.source),
    at: places.span(element.start, element.end),
  }
  facts.scripts.push(fact)
  if (!src) return
  reader.later.push(() => {
    fact.src = reader.attributeTarget(src)
    if (reader.asset(src) && 'known' in fact.src) fact.asset = fact.src.known
  })
}

/** `{{ 'theme.js' | asset_url | script_tag }}` writes a script that blocks. */
export function readScriptTag(reader: Reader, node: LiquidNode, view: View): void {
  if (!filterNamed(node.markup, 'script_tag')) return
  const until = reader.assetFilter(node.markup)
  const fact: ScriptFact = {
    src: null,
    asset: null,
    type: 'text/javascript',
    loading: view.htmlComment || view.noscript || node.inside === 'script' ? 'inert' : 'blocking',
    viaFilter: true,
    integrity: false,
    inlineBytes: 0,
    position: positionOf(view),
    when: whenOf(view, reader.source),
    at: reader.places.span(node.start, node.end),
  }
  reader.facts.scripts.push(fact)
  reader.later.push(() => {
    const last = node.markup.filters.findIndex(filter => filter.name === 'script_tag')
    fact.src = reader.target(node, until < 0 ? last : until)
    if (until >= 0 && 'known' in fact.src) fact.asset = fact.src.known
  })
}
