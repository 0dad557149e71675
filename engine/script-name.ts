import type { ScriptFact, StyleFact } from './facts/facts.ts'
import { targetText } from './target-text.ts'

/** What a script loads, as people call it: the theme's asset, or the URL without its query. */
export function scriptName({ asset, src }: Pick<ScriptFact, 'asset' | 'src'>): string {
  if (asset) return asset
  return src ? withoutQuery(targetText(src)) : ''
}

export function styleName({ asset, href }: Pick<StyleFact, 'asset' | 'href'>): string {
  return scriptName({ asset, src: href })
}

function withoutQuery(url: string): string {
  return url.replace(/\?.*$/s, '')
}
