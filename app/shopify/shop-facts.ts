import { z } from 'zod'
import type { AdminClient } from './admin-client.ts'

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

const facts = z.object({ shop: z.object({ id: z.string(), name: z.string(), ianaTimezone: z.string(), currencyCode: z.string() }) })
const plan = z.object({ shop: z.object({ plan: z.object({ publicDisplayName: z.string() }) }) })
const locales = z.object({ shopLocales: z.array(z.object({ locale: z.string(), primary: z.boolean(), published: z.boolean() })) })

export type ShopFacts = {
  gid: string
  name: string
  ianaTimezone: string
  currencyCode: string
  /** Null where Shopify does not tell us. */
  plan: string | null
  locales: { locale: string; primary: boolean; published: boolean }[] | null
}

/** What Shopify says about the shop itself. */
export async function readShopFacts(admin: AdminClient, signal: AbortSignal | undefined): Promise<ShopFacts> {
  const { shop } = await admin.query({ document: SHOP_FACTS, variables: {}, answer: facts, signal })
  const planned = await admin.probe({ document: SHOP_PLAN, variables: {}, answer: plan, signal })
  const spoken = await admin.probe({ document: SHOP_LOCALES, variables: {}, answer: locales, signal })
  return {
    gid: shop.id,
    name: shop.name,
    ianaTimezone: shop.ianaTimezone,
    currencyCode: shop.currencyCode,
    plan: planned.state === 'granted' ? planned.data.shop.plan.publicDisplayName : null,
    locales: spoken.state === 'granted' ? spoken.data.shopLocales : null,
  }
}
