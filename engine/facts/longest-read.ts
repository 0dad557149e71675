import { isLiquid } from './file-kind.ts'

/** Ten times what Shopify takes; the worst of this length needs a third of a scanner thread's memory, four times as much would need it all. */
const LIQUID = 2_500_000
/** Shopify's own limit for an asset is 20 MB; the largest script seen in a theme has 2. */
const OTHER = 8_000_000

/** The characters that a file may have to be read; a longer one is named. */
export function longestRead(path: string): number {
  return isLiquid(path) ? LIQUID : OTHER
}
