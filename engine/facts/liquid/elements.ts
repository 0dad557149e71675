import type { Element, View } from '../../lexer/tokens.ts'
import type { ElementFact } from '../facts.ts'
import { hasWrittenAttributes, plainText } from './attributes.ts'
import { positionOf, whenOf } from './context.ts'
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

  fact(element: Element, view: View): ElementFact {
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
    // Who writes attributes by Liquid may write a frame's title among them, or mute a video.
    const mayBe = (element.name === 'iframe' || element.name === 'video') && hasWrittenAttributes(element, source)
    return {
      name: element.name,
      attributes,
      named: labelled ? 'yes' : mayBe ? 'unknown' : 'no',
      position: positionOf(view),
      when: whenOf(view, source),
      at: places.span(element.start, element.end),
    }
  }

  element(element: Element, view: View): void {
    const { name } = element
    if (this.open && this.open.fact.named !== 'yes') this.nameFrom(element, view)
    if (ASKED_ABOUT.has(name) || (name === 'link' && isCanonical(element, this.reader.source)))
      this.reader.facts.elements.push(this.fact(element, view))
    if (!CONTROLS.has(name) || element.selfClosing) return
    this.open = { fact: this.fact(element, view), name }
  }

  nameFrom(element: Element, view: View): void {
    if (!this.open) return
    const { attributes } = this.fact(element, view)
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

function isCanonical(element: Element, source: string): boolean {
  return plainText(element, 'rel', source)?.trim().toLowerCase() === 'canonical'
}
