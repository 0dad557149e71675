import { lex } from '../../engine/lexer/lex.ts'
import type { Attribute, Element, LexErrorCode, LiquidNode, View } from '../../engine/lexer/tokens.ts'
import { oddStretch } from './odd-html.ts'
import type { Tokens } from './official-tokens.ts'

/**
 * `beyond`: what the official parser leaves unread, Liquid in HTML comments and HTML in svg and raw bodies.
 * `odd`: stretches where HTML itself and the official parser differ.
 */
export type Ours = { seen: Tokens; beyond: Tokens; odd: { start: number; end: number }[]; errors: LexErrorCode[] }

function none(): Tokens {
  return { tags: [], outputs: [], filters: [], renders: [], elements: [], attributes: [] }
}

function attributeToken(attribute: Attribute): string {
  const place = `${attribute.name} ${attribute.start}-${attribute.end}`
  return attribute.valueStart < 0 ? place : `${place} ${attribute.valueStart}-${attribute.valueEnd}`
}

/** What our lexer sees in a source. */
export function ourTokens(source: string): Ours {
  const ours: Ours = { seen: none(), beyond: none(), odd: [], errors: [] }
  let svg = 0
  let rawUntil = 0
  let capturedFrom = -1
  const sink = (view: View): Tokens => (view.htmlComment ? ours.beyond : ours.seen)

  lex(source, {
    liquid(node: LiquidNode, view: View) {
      // What is captured in the middle of a tag is text of its own, to the official parser attributes.
      if (node.name === 'capture' && node.inside === 'tag') capturedFrom = node.start
      if (node.name === 'endcapture' && capturedFrom >= 0) {
        ours.odd.push({ start: capturedFrom, end: node.end })
        capturedFrom = -1
      }
      const tokens = node.inside === 'close' ? ours.beyond : sink(view)
      if (node.kind === 'output') tokens.outputs.push(`${node.start}-${node.end}`)
      else if (node.name) tokens.tags.push(`${node.name} ${node.start}-${node.end}`)
      for (const filter of node.markup.filters) tokens.filters.push(`${filter.name} ${filter.start}`)
      const [target] = node.markup.values
      if (/^(render|include|sections?|layout)$/.test(node.name) && target?.type === 'string')
        tokens.renders.push(`${node.name} ${target.value} ${target.start}-${target.end}`)
    },
    raw(_tag, start, end) {
      rawUntil = end
      // The official parser reads on in the tag that a `<a` in a comment seems to open.
      if (/<[a-z{!/][^>]*$/i.test(source.slice(start, end))) ours.odd.push({ start: end, end: source.length })
    },
    element(element: Element, view: View) {
      const tokens = svg > 0 || element.start < rawUntil ? ours.beyond : sink(view)
      tokens.elements.push(`${element.name} ${element.start}-${element.end}`)
      tokens.attributes.push(...element.attributes.map(attributeToken))
      const odd = oddStretch(element, source)
      if (odd) ours.odd.push(odd)
      if (element.name === 'svg' && !element.selfClosing) svg++
    },
    close(name) {
      if (name === 'svg' && svg > 0) svg--
    },
    body({ name }, start, end) {
      // HTML has no elements in there, the official parser has.
      if (name === 'textarea') ours.odd.push({ start, end })
    },
    htmlComment(start, end) {
      // `--!>` ends a comment in browsers, not in the official parser; a branch may end one that is left open.
      if (source.slice(start, start + 4) === '<!--' && !source.slice(start, end).endsWith('-->'))
        ours.odd.push({ start, end: source.length })
    },
    error({ code }) {
      ours.errors.push(code)
    },
  })
  return ours
}
