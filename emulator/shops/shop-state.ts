import { Bucket } from '../admin-api/bucket.ts'
import type { Clock } from '../clock.ts'
import { TokenStore } from '../oauth/token-store.ts'
import type { Settings } from '../settings.ts'
import { loadTheme } from './load-theme.ts'
import type { ShopDefinition } from './shop-definition.ts'
import type { Theme } from './theme.ts'

export type Installation = { id: number; installedAt: Date; scopes: string[] }

export type ShopState = {
  definition: ShopDefinition
  domain: string
  id: number
  themes: Map<number, Theme>
  nextThemeId: number
  installation: Installation | null
  installations: number
  passwordProtected: boolean
  tokens: TokenStore
  bucket: Bucket
}

/** Points a second and in the bucket, by plan. */
const RATE = { basic: 100, advanced: 200, plus: 1000 }
const SECONDS_IN_BUCKET = 20

export function createShop(
  definition: ShopDefinition,
  index: number,
  { clock, settings }: { clock: Clock; settings: () => Settings },
): ShopState {
  // Ids of the order of Shopify's, apart by shop, the same at every start.
  const base = (index + 1) * 1_000_000
  const themes = definition.themes.map((theme, position) => loadTheme(140_000_000_000 + base + position + 1, theme))
  const restoreRate = RATE[definition.plan]
  return {
    definition,
    domain: `${definition.handle}.myshopify.com`,
    id: 60_000_000_000 + base,
    themes: new Map(themes.map(theme => [theme.id, theme])),
    nextThemeId: 140_000_000_000 + base + themes.length + 1,
    installation: null,
    installations: 0,
    passwordProtected: definition.passwordProtected,
    tokens: new TokenStore(clock, settings),
    bucket: new Bucket({ maximum: restoreRate * SECONDS_IN_BUCKET, restoreRate, clock }),
  }
}
