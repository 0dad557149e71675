import type { LiquidNode, View } from '../../lexer/tokens.ts'
import type { AssetUse } from '../facts.ts'
import { asksSettings, whenOf } from './context.ts'
import type { Reader } from './reader.ts'

const BY_FILTER: ReadonlyMap<string, AssetUse> = new Map([
  ['script_tag', 'script'],
  ['stylesheet_tag', 'style'],
  ['asset_img_url', 'media'],
  ['img_tag', 'media'],
  ['image_tag', 'media'],
])

/** What an attribute makes of the asset that it names. */
export function assetUseOf(element: string, attribute: string, rel: string): AssetUse | null {
  if (attribute === 'style') return 'media'
  if (element === 'link') return attribute === 'href' && /\bstylesheet\b/.test(rel) ? 'style' : null
  if (!/^(?:data-)?src(?:set)?$/.test(attribute)) return null
  return element === 'script' ? 'script' : /^(?:img|source|video|audio)$/.test(element) ? 'media' : null
}

/** Every theme asset that a markup names, and translation keys. */
export function readAssets(reader: Reader, node: LiquidNode, view: View): void {
  const { facts, places } = reader
  const until = reader.assetFilter(node.markup)
  if (until >= 0) {
    const when = view.htmlComment ? 'never' : whenOf(view, reader.source)
    const commented = isInComment(reader, node, view)
    const optional = isOptional(node, view)
    const at = places.span(node.start, node.end)
    reader.later.push(() => {
      const use = node.markup.filters.flatMap(({ name }) => BY_FILTER.get(name) ?? [])[0] ?? reader.assetUses.get(node.start)
      facts.assets.push({
        target: reader.target(node, until),
        by: 'filter',
        ...(use && { use }),
        when,
        optional,
        at,
        ...(commented && { commented }),
      })
    })
  }
  const [first] = node.markup.values
  const [filter] = node.markup.filters
  if ((filter?.name !== 't' && filter?.name !== 'translate') || isInComment(reader, node, view)) return
  if (first?.type === 'string') facts.translations.push({ key: { known: first.value }, at: places.span(node.start, node.end) })
  else reader.later.push(() => facts.translations.push({ key: reader.target(node, 0), at: places.span(node.start, node.end) }))
}

const FOR_OLD_BROWSERS = /<!--\s*\[if/y

/** A comment that stays open may be a part of a script, or closed by another file; one for old browsers is code of theirs. */
function isInComment({ source, facts }: Reader, { start, end }: LiquidNode, { htmlComment }: View): boolean {
  if (!htmlComment || facts.kind === 'asset' || !source.includes('-->', end)) return false
  FOR_OLD_BROWSERS.lastIndex = Math.max(0, source.lastIndexOf('<!--', start))
  return !FOR_OLD_BROWSERS.test(source)
}

/** Through `json` an address is handed to a script, which may fetch it or not. */
function isOptional({ markup }: LiquidNode, view: View): boolean {
  return markup.filters.some(({ name }) => name === 'json') || asksSettings(view)
}
