import type { ThemeRole } from '../shops/shop-definition.ts'
import type { ShopState } from '../shops/shop-state.ts'
import { byName, type Theme, type ThemeFile } from '../shops/theme.ts'
import type { EmulatorState } from '../state.ts'
import { themePayload } from '../webhooks/payloads.ts'

/** Publishing sends the theme that was live back among the unpublished ones. */
export function publishTheme(state: EmulatorState, shop: ShopState, theme: Theme): Theme {
  const updatedAt = state.clock.now()
  for (const other of shop.themes.values())
    if (other.role === 'MAIN' && other.id !== theme.id) shop.themes.set(other.id, { ...other, role: 'UNPUBLISHED', updatedAt })
  const published: Theme = { ...theme, role: 'MAIN', updatedAt }
  shop.themes.set(theme.id, published)
  state.webhooks.emit('themes/publish', shop.domain, themePayload(published))
  return published
}

export function createTheme(state: EmulatorState, shop: ShopState, input: { name: string; role: ThemeRole; files: ThemeFile[] }): Theme {
  const now = state.clock.now()
  const created: Theme = { ...input, id: shop.nextThemeId++, files: byName(input.files), createdAt: now, updatedAt: now }
  shop.themes.set(created.id, created)
  state.webhooks.emit('themes/create', shop.domain, themePayload(created))
  return created
}

export function renameTheme(state: EmulatorState, shop: ShopState, theme: Theme, name: string): Theme {
  const renamed = { ...theme, name, updatedAt: state.clock.now() }
  shop.themes.set(theme.id, renamed)
  state.webhooks.emit('themes/update', shop.domain, themePayload(renamed))
  return renamed
}

export function deleteTheme(state: EmulatorState, shop: ShopState, theme: Theme): void {
  shop.themes.delete(theme.id)
  state.webhooks.emit('themes/delete', shop.domain, { id: theme.id, admin_graphql_api_id: themePayload(theme).admin_graphql_api_id })
}

/** Holds a theme whose files changed. Shopify sends no webhook for that. */
export function keepTheme(shop: ShopState, theme: Theme): Theme {
  shop.themes.set(theme.id, theme)
  return theme
}
