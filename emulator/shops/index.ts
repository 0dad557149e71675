import { messy } from './messy.ts'
import type { ShopDefinition } from './shop-definition.ts'
import { tidy } from './tidy.ts'

export const demoShops: ShopDefinition[] = [messy, tidy]
