import { lex } from '../../engine/lexer/lex.ts'
import type { Attribute, Element, LiquidNode, View } from '../../engine/lexer/tokens.ts'
import type { Tokens } from './official-tokens.ts'

/** The official parser reads no Liquid in HTML comments and no HTML in svg and raw bodies: what we see there is kept apart. */
export type Ours = { seen: Tokens; beyond: Tokens }

function none(): Tokens {
  return { tags: [], outputs: [], filters: [], renders: [], elements: [], attributes: [] }
}

function attributeToken(attribute: Attribute): string {
  const place = `${attribute.name} ${attribute.start}-${attribute.end}`
  return attribute.valueStart < 0 ? place : `${place} ${attribute.valueStart}-${attribute.valueEnd}`
}

/** What our lexer sees in a source. */
export function ourTokens(source: string): Ours {
  const ours: Ours = { seen: none(), beyond: none() }
  let svg = 0
  let rawUntil = 0
  const sink = (view: View): Tokens => (view.htmlComment ? ours.beyond : ours.seen)

  lex(source, {
    liquid(node: LiquidNode, view: View) {
      const tokens = node.inside === 'close' ? ours.beyond : sink(view)
      if (node.kind === 'output') tokens.outputs.push(`${node.start}-${node.end}`)
      else if (node.name) tokens.tags.push(`${node.name} ${node.start}-${node.end}`)
      for (const filter of node.markup.filters) tokens.filters.push(`${filter.name} ${filter.start}`)
      const [target] = node.markup.values
      if (/^(render|include|sections?|layout)$/.test(node.name) && target?.type === 'string')
        tokens.renders.push(`${node.name} ${target.value} ${target.start}-${target.end}`)
    },
    raw(_tag, _start, end) {
      rawUntil = end
    },
    element(element: Element, view: View) {
      const tokens = svg > 0 || element.start < rawUntil ? ours.beyond : sink(view)
      tokens.elements.push(`${element.name} ${element.start}-${element.end}`)
      tokens.attributes.push(...element.attributes.map(attributeToken))
      if (element.name === 'svg' && !element.selfClosing) svg++
    },
    close(name) {
      if (name === 'svg' && svg > 0) svg--
    },
    body() {},
    htmlComment() {},
    error() {},
  })
  return ours
}
