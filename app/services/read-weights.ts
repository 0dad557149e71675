import type { Vigie } from '../vigie.ts'
import { findInventory } from './inventory/find-inventory.ts'
import type { StoredWeight } from './inventory/stored-inventory.ts'

/** Pages of one kind (product, collection, index …), told by the heaviest template that shows them. */
export type PageWeightItem = Omit<StoredWeight, 'apps'> & {
  type: string
  templates: number
  editorUrl: string | null
  /** `listed`: whether it has a page among the apps; a mere host has none. */
  apps: (StoredWeight['apps'][number] & { listed: boolean })[]
}

export type PageWeights = { items: PageWeightItem[]; scannedAt: Date; themeName: string }

/** What the pages of the live theme make a browser fetch, heaviest kind first; null before the first scan. */
export async function readWeights({ db }: Pick<Vigie, 'db'>, { shopId }: { shopId: string }): Promise<PageWeights | null> {
  const inventory = await findInventory(db, shopId)
  if (!inventory) return null
  const { weights, scannedAt, themeName, editorUrlOf } = inventory
  const listed = new Set(inventory.apps.map(({ key }) => key))
  const items = [...Map.groupBy(weights, ({ template }) => typeOf(template))].flatMap(([type, its]) => {
    const [heaviest] = its.toSorted((a, b) => b.total - a.total)
    if (!heaviest) return []
    const apps = heaviest.apps.map(app => ({ ...app, listed: listed.has(app.key) }))
    return [{ ...heaviest, apps, type, templates: its.length, editorUrl: editorUrlOf(heaviest.template) }]
  })
  return { items: items.sort((a, b) => b.total - a.total), scannedAt, themeName }
}

/** `templates/product.gift.json` shows products, `templates/customers/login.liquid` the page customers/login. */
function typeOf(template: string): string {
  return template.replace(/^templates\//, '').replace(/\..*$/s, '')
}
