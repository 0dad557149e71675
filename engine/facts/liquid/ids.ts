import type { Block, Element, LiquidNode, View } from '../../lexer/tokens.ts'
import { attributeOf } from './attributes.ts'
import type { Reader } from './reader.ts'

/** Drawings are pasted in again and again, and look the same with the first one's gradients. */
const DRAWING =
  /^(?:svg|g|path|rect|circle|ellipse|line|polygon|polyline|defs|symbol|use|mask|clippath|pattern|filter|lineargradient|radialgradient|stop|text|tspan|image|title|desc|fe\w+)$/

const DECIDING = new Set(['if', 'unless', 'case', 'for', 'tablerow'])
const MOST_EACH = 20

/** The decisions around an element, the outermost first: a block, and its branch. */
type Way = readonly { tag: LiquidNode; branch: LiquidNode | null }[]

/** Ids that stand in a page twice whatever its Liquid decides. */
export class Ids {
  readonly reader: Reader
  readonly seen = new Map<string, Way[]>()

  constructor(reader: Reader) {
    this.reader = reader
  }

  element(element: Element, view: View): void {
    const { source } = this.reader
    const id = attributeOf(element, 'id')
    if (!id || id.conditional || id.liquid.length > 0 || id.valueEnd <= id.valueStart) return
    if (view.htmlComment || view.noscript || view.template || DRAWING.test(element.name)) return
    const name = source.slice(id.valueStart, id.valueEnd).trim()
    if (name === '' || /[{}\s]/.test(name) || view.blocks.some(({ tag }) => tag.name === 'capture')) return
    const way = view.blocks.filter(({ tag }) => DECIDING.has(tag.name)).map(({ tag, branch }) => ({ tag, branch }))
    const before = this.seen.get(name) ?? []
    if (before.some(other => leadsOn(other, way) || leadsOn(way, other)) || this.isRepeated(way, element.end)) this.found(name, element)
    if (before.length < MOST_EACH) this.seen.set(name, [...before, way])
  }

  /** In a loop that shows it on every round and may have many. */
  isRepeated(way: Way, end: number): boolean {
    const loop = way.at(-1)
    if (!loop || loop.branch || (loop.tag.name !== 'for' && loop.tag.name !== 'tablerow')) return false
    if (loop.tag.markup.named.some(({ name }) => name === 'limit')) return false
    const { source } = this.reader
    const close = source.indexOf(`end${loop.tag.name}`, end)
    return close > 0 && !/\b(?:break|continue|forloop|tablerowloop)\b/.test(source.slice(loop.tag.end, close))
  }

  found(shown: string, element: Element): void {
    const { facts, places } = this.reader
    facts.risks.push({ risk: 'repeated-id', shown, at: places.span(element.start, element.end) })
  }
}

/** Whoever comes to the second has come by the first. */
function leadsOn(first: Way, second: Way): boolean {
  return first.length <= second.length && first.every((step, index) => isSame(step, second[index]))
}

function isSame(a: Pick<Block, 'tag' | 'branch'>, b: Pick<Block, 'tag' | 'branch'> | undefined): boolean {
  return a.tag.start === b?.tag.start && a.branch?.start === b.branch?.start
}
