import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { ShopDefinition } from '../shops/shop-definition.ts'

const product = z.strictObject({
  handle: z.string(),
  title: z.string(),
  vendor: z.string(),
  type: z.string(),
  tags: z.array(z.string()),
  description: z.string(),
  images: z.array(z.string()),
  option: z.string().nullable(),
  variants: z.array(z.strictObject({ title: z.string(), price: z.int(), compareAt: z.int().nullable(), stock: z.int() })).min(1),
})

const collection = z.strictObject({ handle: z.string(), title: z.string(), description: z.string(), products: z.array(z.string()) })
const text = z.strictObject({ handle: z.string(), title: z.string(), content: z.string() })
const link = z.strictObject({ title: z.string(), url: z.string() })

const catalog = z.strictObject({
  products: z.array(product),
  collections: z.array(collection),
  pages: z.array(text),
  blog: z.strictObject({ handle: z.string(), title: z.string(), articles: z.array(text) }),
  menus: z.record(z.string(), z.array(link)),
})

export type Catalog = z.infer<typeof catalog>
export type CatalogProduct = z.infer<typeof product>
export type CatalogCollection = z.infer<typeof collection>

const read = (name: string) => catalog.parse(JSON.parse(readFileSync(new URL(`./catalogs/${name}.json`, import.meta.url), 'utf8')))
const lavender = read('lavender')
const stoneware = read('stoneware')

/** What a shop sells: the emulator has one catalogue for French shops and one for the others. */
export function catalogOf({ locales }: ShopDefinition): Catalog {
  return locales.find(({ primary }) => primary)?.locale === 'fr' ? lavender : stoneware
}
