import type { Reason } from '../theme.ts'

/** No page that the theme knows holds the file: only an app's server could answer with it, or Shopify has stopped reading it. */
export function isAsideBy({ because }: Reason): boolean {
  return because === 'outside' || because === 'switched-off'
}
