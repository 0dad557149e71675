import type { Element, View } from '../../lexer/tokens.ts'
import type { ElementFact, When } from '../facts.ts'
import { hasWrittenAttributes } from './attributes.ts'
import { whenOf } from './context.ts'
import type { Reader } from './reader.ts'

const ASKED_ABOUT = new Set([
  'html',
  'meta',
  'title',
  'base',
  'iframe',
  'video',
  'audio',
  'form',
  'input',
  'select',
  'textarea',
  'label',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'marquee',
  'blink',
  'object',
  'embed',
])

const CONTROLS = new Set(['a', 'button'])
const LABELS = ['aria-label', 'aria-labelledby', 'title', 'alt']

/** Names come from attributes here; for links and buttons from what stands in them too. */
export class Elements {
  readonly reader: Reader
  /** The innermost open link or button. */
  open: { fact: ElementFact; name: string } | null = null

  constructor(reader: Reader) {
    this.reader = reader
  }

  fact(element: Element, when: When): ElementFact {
    const { source, places } = this.reader
    const attributes = Object.fromEntries(
      element.attributes
        .filter(({ name }) => name !== '__proto__')
        .map(({ name, valueStart, valueEnd }) => [
          name,
          valueStart < 0 ? null : source.slice(valueStart, Math.min(valueEnd, valueStart + 300)),
        ]),
    )
    const labelled = LABELS.some(name => (attributes[name] ?? '').trim() !== '')
    // Who writes attributes by Liquid may write a frame's title among them.
    const mayBe = element.name === 'iframe' && hasWrittenAttributes(element, source)
    return {
      name: element.name,
      attributes,
      named: labelled ? 'yes' : mayBe ? 'unknown' : 'no',
      when,
      at: places.span(element.start, element.end),
    }
  }

  element(element: Element, view: View): void {
    const { name } = element
    if (this.open && this.open.fact.named !== 'yes') this.nameFrom(element)
    if (ASKED_ABOUT.has(name)) this.reader.facts.elements.push(this.fact(element, whenOf(view)))
    if (!CONTROLS.has(name) || element.selfClosing) return
    this.open = { fact: this.fact(element, whenOf(view)), name }
  }

  nameFrom(element: Element): void {
    if (!this.open) return
    const { attributes } = this.fact(element, 'always')
    const labels = LABELS.map(name => attributes[name]).filter(text => text?.trim())
    if (labels.length > 0) this.open.fact.named = 'yes'
    else if (element.attributes.some(attribute => attribute.name.includes('{'))) this.open.fact.named = 'unknown'
  }

  /** Liquid that may write a name into the open link or button. */
  liquid(): void {
    if (this.open?.fact.named === 'no') this.open.fact.named = 'unknown'
  }

  close(name: string, start: number): void {
    if (!this.open || this.open.name !== name) return
    const { fact } = this.open
    this.open = null
    if (fact.named !== 'no') return
    const text = this.reader.source.slice(fact.at.end, Math.min(start, fact.at.end + 20_000)).replace(/<[^>]{0,300}>/g, '')
    if (text.replace(/&nbsp;|\s/g, '') === '') this.reader.facts.elements.push(fact)
  }
}
