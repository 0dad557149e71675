import type { ShopState } from '../shops/shop-state.ts'
import type { Theme } from '../shops/theme.ts'
import type { CartLine } from './cart.ts'
import type { Catalog } from './catalog.ts'

/** One request for a page of a shop, with all that rendering it may read. */
export type Visit = {
  shop: ShopState
  theme: Theme
  catalog: Catalog
  /** The host as it was asked, with its port; asset addresses repeat it. */
  host: string
  locale: string
  /** `/` for the primary language, `/en` and the like for the others. */
  root: string
  /** The path without the language. */
  path: string
  query: URLSearchParams
  cart: CartLine[]
  now: Date
}

export const urlOf = ({ root }: Visit, path: string) => (root === '/' ? path : root + (path === '/' ? '' : path))

export function textOf({ theme }: Pick<Visit, 'theme'>, filename: string): string | null {
  return theme.files.get(filename)?.content.toString() ?? null
}

/** Theme JSON may start with a comment that Shopify writes there. */
export function jsonOf(visit: Pick<Visit, 'theme'>, filename: string): unknown {
  const text = textOf(visit, filename)
  return text === null ? null : JSON.parse(text.replace(/^\s*\/\*[\s\S]*?\*\//, ''))
}
