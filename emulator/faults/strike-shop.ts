import { deleteTheme, keepTheme, publishTheme } from '../actions/themes.ts'
import type { ShopState } from '../shops/shop-state.ts'
import { type Theme, withFile, withoutFile } from '../shops/theme.ts'
import type { EmulatorState } from '../state.ts'
import type { Fault } from './fault.ts'

/** What others do to a shop, its themes and its tokens while an app reads. */
export function strikeShop(state: EmulatorState, shop: ShopState, fault: Fault): void {
  const themes = [...shop.themes.values()]
  const live = themes.find(theme => theme.role === 'MAIN')
  const draft = themes.find(theme => theme.role === 'UNPUBLISHED')
  const { file = 'layout/theme.liquid' } = fault
  if (fault.kind === 'tokens-expired') shop.tokens.expireAccessTokens()
  if (fault.kind === 'tokens-revoked') shop.tokens.revokeAll()
  if (fault.kind === 'theme-published' && draft) publishTheme(state, shop, draft)
  if (fault.kind === 'theme-deleted' && live) deleteTheme(state, shop, live)
  if (fault.kind === 'file-deleted' && live) keepTheme(shop, withoutFile(live, file, state.clock.now()))
  if (fault.kind === 'file-edited' && live) keepTheme(shop, withLine(live, file, state.clock.now()))
}

/** The file, longer by a line of its own. */
function withLine(theme: Theme, filename: string, now: Date): Theme {
  const content = theme.files.get(filename)?.content ?? Buffer.alloc(0)
  return withFile(theme, filename, Buffer.concat([content, Buffer.from(`\n${now.toISOString()}`)]), now)
}
