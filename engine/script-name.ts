import type { ScriptFact, StyleFact } from './facts/facts.ts'
import { targetText } from './target-text.ts'

/** What a script loads, as people call it: the theme's asset, or the URL without its query. */
export function scriptName({ asset, src }: Pick<ScriptFact, 'asset' | 'src'>): string {
  if (asset) return asset
  return src ? withoutQuery(namedByFilter(targetText(src))) : ''
}

/** `{{ 'option_selection.js' | shopify_asset_url }}`: an asset of Shopify's own. */
const NAMED =
  /^(?:\{\{-?)?\s{0,9}["']([^"'{}|]{1,200})["']\s{0,9}\|\s{0,9}(?:shopify|global|theme)_asset_url\s{0,9}(?:\|\s{0,9}\w{1,20}\s{0,9})?(?:-?\}\})?$/

function namedByFilter(text: string): string {
  return NAMED.exec(text)?.[1] ?? text
}

export function styleName({ asset, href }: Pick<StyleFact, 'asset' | 'href'>): string {
  return scriptName({ asset, src: href })
}

function withoutQuery(url: string): string {
  return url.replace(/\?.*$/s, '')
}
