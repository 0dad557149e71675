import type { Attribute, View } from '../../lexer/tokens.ts'
import type { Reader } from './reader.ts'

/** A number above zero takes an element out of the order of the page; Liquid may count. */
export function readTabindex(
  { source, facts, places }: Reader,
  { start, end, valueStart, valueEnd, conditional }: Attribute,
  view: View,
): void {
  const value = source.slice(valueStart, valueEnd).trim()
  if (conditional || view.htmlComment || !/^[1-9]\d{0,4}$/.test(value)) return
  facts.risks.push({ risk: 'positive-tabindex', shown: value, at: places.span(start, end) })
}
