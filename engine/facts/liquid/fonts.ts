import type { LiquidNode, View } from '../../lexer/tokens.ts'
import { filterNamed, namedText, type Reader } from './reader.ts'

/** `{{ font | font_face }}` writes an @font-face rule, with font-display only where it is told one. */
export function readFontFace({ facts, places }: Reader, node: LiquidNode, view: View): void {
  const filter = filterNamed(node.markup, 'font_face')
  if (!filter || view.htmlComment) return
  const isTold = filter.named.some(({ name }) => name === 'font_display')
  const display = isTold ? (namedText(filter, 'font_display') ?? 'dynamic') : null
  facts.fonts.push({ family: null, display, source: 'filter', at: places.span(node.start, node.end) })
}
