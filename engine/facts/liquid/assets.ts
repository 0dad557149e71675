import type { LiquidNode, View } from '../../lexer/tokens.ts'
import { asksSettings, whenOf } from './context.ts'
import type { Reader } from './reader.ts'

/** Every theme asset that a markup names, and translation keys. */
export function readAssets(reader: Reader, node: LiquidNode, view: View): void {
  const { facts, places } = reader
  const until = reader.assetFilter(node.markup)
  if (until >= 0) {
    const when = view.htmlComment ? 'never' : whenOf(view)
    const optional = isOptional(node, view)
    reader.later.push(() =>
      facts.assets.push({ target: reader.target(node, until), by: 'filter', when, optional, at: places.span(node.start, node.end) }),
    )
  }
  const [first] = node.markup.values
  const [filter] = node.markup.filters
  if (filter?.name !== 't' && filter?.name !== 'translate') return
  if (first?.type === 'string') facts.translations.push({ key: { known: first.value }, at: places.span(node.start, node.end) })
  else reader.later.push(() => facts.translations.push({ key: reader.target(node, 0), at: places.span(node.start, node.end) }))
}

/** Through `json` an address is handed to a script, which may fetch it or not. */
function isOptional({ markup }: LiquidNode, view: View): boolean {
  return markup.filters.some(({ name }) => name === 'json') || asksSettings(view)
}
