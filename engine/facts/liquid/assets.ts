import type { LiquidNode } from '../../lexer/tokens.ts'
import type { Reader } from './reader.ts'

/** Every theme asset that a markup names, and translation keys. */
export function readAssets(reader: Reader, node: LiquidNode): void {
  const { facts, places } = reader
  const until = reader.assetFilter(node.markup)
  if (until >= 0) reader.later.push(() => facts.assets.push({ target: reader.target(node, until), at: places.span(node.start, node.end) }))
  const [first] = node.markup.values
  const [filter] = node.markup.filters
  if (filter?.name !== 't' && filter?.name !== 'translate') return
  if (first?.type === 'string') facts.translations.push({ key: { known: first.value }, at: places.span(node.start, node.end) })
  else reader.later.push(() => facts.translations.push({ key: reader.target(node, 0), at: places.span(node.start, node.end) }))
}
