import type { Installation, ShopState } from '../shops/shop-state.ts'
import type { EmulatorState } from '../state.ts'
import { shopPayload } from '../webhooks/payloads.ts'

/** Installs the app with its required scopes and, of the optional ones, those asked for. */
export function installApp(state: EmulatorState, shop: ShopState, optional: string[]): Installation {
  if (shop.installation) return shop.installation
  const scopes = [...state.app.scopes, ...optional.filter(scope => state.app.optionalScopes.includes(scope))]
  shop.installations++
  shop.installation = { id: shop.id + shop.installations, installedAt: state.clock.now(), scopes }
  return shop.installation
}

/** Uninstalling revokes every token at once; the webhook follows. */
export function uninstallApp(state: EmulatorState, shop: ShopState): void {
  if (!shop.installation) return
  shop.installation = null
  shop.tokens.revokeAll()
  state.webhooks.emit('app/uninstalled', shop.domain, shopPayload(shop))
}

export function setScopes(state: EmulatorState, shop: ShopState, scopes: string[]): void {
  if (!shop.installation) return
  const previous = shop.installation.scopes
  shop.installation = { ...shop.installation, scopes }
  state.webhooks.emit('app/scopes_update', shop.domain, {
    id: shop.installation.id,
    previous,
    current: scopes,
    updated_at: state.clock.now().toISOString(),
  })
}
