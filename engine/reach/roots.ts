import { appOfFile } from '../knowledge/match-app.ts'
import type { ThemeFile } from '../theme.ts'

/** What merchants uploaded in the theme editor for checkouts of old themes; Shopify's own pages show it. */
const CHECKOUT_UPLOADS = /^assets\/checkout_(?:logo|header_image|(?:body|sidebar)_background_image)\.(?:png|jpe?g|gif|webp)$/i

const TEMPLATE_TYPES =
  /^templates\/(?:404|article|blog|cart|collection|gift_card|index|list-collections|page|password|product|search|metaobject\/[^/]+|customers[/.](?:account|activate_account|addresses|login|order|register|reset_password))(?:\.[^/]*)?\.(?:liquid|json)$/i

const SPECIAL_TEMPLATES = /^templates\/(?:robots\.txt|agents\.md|llms\.txt|llms-full\.txt)\.liquid$/i

const ROOT_LAYOUTS = new Set(['layout/theme.liquid', 'layout/password.liquid'])

/** Shopify has stopped reading it. */
export const CHECKOUT_LAYOUT = 'layout/checkout.liquid'

/** Whether gift cards take one by its name is not documented. */
const OPEN_LAYOUTS = new Set(['layout/gift_card.liquid'])

/** Names that apps, and people in a hurry, give to copies of a layout. */
const BACKUP_LAYOUT =
  /(?:^|[._\-\s])(?:backup|bak|bck|bckp|bkp|before-bcpo|old|copy|orig(?:inal)?|without)(?:[._\-\s\d]|$)|SWYM_BACKUP|\bcopie\b/i

/** Templates have names of their own (`page.before-after`, `product.without-support`): only what says backup, or what apps are known to write. */
const BACKUP_TEMPLATE =
  /(?:^|[._\-\s])(?:backup|bak|bkp|spbkup|without-amai\w*|boost-(?:pfs|sd)-original)(?!_do_not_delete)(?:[._\-\s\d]|$)/i

/** How Shopify itself comes to a file: `open` means somebody may ask for it, though nothing says that anybody does. */
export function rootOf({ path, facts }: ThemeFile): 'root' | 'open' | 'no' {
  if (facts.kind === 'config' || facts.kind === 'locale' || facts.kind === 'other') return 'root'
  if (ROOT_LAYOUTS.has(path)) return 'root'
  if (OPEN_LAYOUTS.has(path) || CHECKOUT_UPLOADS.test(path) || isDataOfApp(path)) return 'open'
  if (facts.kind !== 'template') return 'no'
  if (SPECIAL_TEMPLATES.test(path)) return 'root'
  // Shopify serves `cart` and `cart.x`, and nothing that is called `cart_backup`.
  if (!TEMPLATE_TYPES.test(path)) return isBackup(path) ? 'no' : 'open'
  return isBackup(path) ? 'open' : 'root'
}

/** What an app keeps in the theme for itself: its server or its script fetches it. */
function isDataOfApp(path: string): boolean {
  return path.startsWith('assets/') && path.endsWith('.json') && appOfFile(path) !== undefined
}

/**
 * An app answers a path of the store with Liquid of its own, and may choose any layout for it. Page builders whose pages are templates
 * of the theme ask for theirs there.
 */
export function mayBeAskedFor({ path, facts }: ThemeFile): boolean {
  if (facts.kind !== 'layout' || isBackup(path)) return false
  const app = appOfFile(path)
  return !app || app.evidence.some(({ proxies }) => proxies !== undefined)
}

export function isBackup(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.(?:liquid|json)$/i, '')
  return (path.startsWith('layout/') ? BACKUP_LAYOUT : BACKUP_TEMPLATE).test(name)
}
