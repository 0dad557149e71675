import { z } from 'zod'
import type { AdminClient } from './admin-client.ts'
import { operation } from './operation.ts'

const SHOP_FACTS = `#graphql
  query ShopFacts {
    shop { id name ianaTimezone currencyCode }
  }
`

const SHOP_PLAN = `#graphql
  query ShopPlan {
    shop { plan { publicDisplayName } }
  }
`

const SHOP_LOCALES = `#graphql
  query ShopLocales {
    shopLocales { locale primary published }
  }
`

const facts = z.object({ id: z.string(), name: z.string(), ianaTimezone: z.string(), currencyCode: z.string() })
const shopFacts = operation(SHOP_FACTS, z.object({ shop: facts }))
const shopPlan = operation(SHOP_PLAN, z.object({ shop: z.object({ plan: z.object({ publicDisplayName: z.string() }) }) }))
const locale = z.object({ locale: z.string(), primary: z.boolean(), published: z.boolean() })
const shopLocales = operation(SHOP_LOCALES, z.object({ shopLocales: z.array(locale) }))

export type ShopFacts = {
  gid: string
  name: string
  ianaTimezone: string
  currencyCode: string
  /** Null where Shopify does not tell us. */
  plan: string | null
  locales: z.infer<typeof locale>[] | null
}

/** What Shopify says about the shop itself. */
export async function readShopFacts(admin: AdminClient, signal: AbortSignal | undefined): Promise<ShopFacts> {
  const { shop } = await admin.query({ ...shopFacts({}), signal })
  const planned = await admin.probe({ ...shopPlan({}), signal })
  const spoken = await admin.probe({ ...shopLocales({}), signal })
  return {
    gid: shop.id,
    name: shop.name,
    ianaTimezone: shop.ianaTimezone,
    currencyCode: shop.currencyCode,
    plan: planned.state === 'granted' ? planned.data.shop.plan.publicDisplayName : null,
    locales: spoken.state === 'granted' ? spoken.data.shopLocales : null,
  }
}
