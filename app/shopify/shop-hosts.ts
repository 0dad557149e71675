import { z } from 'zod'
import type { AdminClient } from './admin-client.ts'
import { operation } from './operation.ts'

// Deprecated in favour of a field that only the unstable version has.
const SHOP_HOSTS = `#graphql
  query ShopHosts {
    shop { domains { host } }
  }
`

const shopHosts = operation(SHOP_HOSTS, z.object({ shop: z.object({ domains: z.array(z.object({ host: z.string() })) }) }))

const SHOPIFY_FILES = /(^|\.)(shopify\.com|shopifycdn\.com|shopifycdn\.net)$/

/** Tells whether a host is Shopify's own for files, or one of the shop's; asks for the shop's domains only when it must. */
export function createHostCheck(admin: AdminClient, signal: AbortSignal | undefined): (host: string) => Promise<boolean> {
  let own: Promise<Set<string>> | null = null
  const askOwn = async () => {
    const { shop } = await admin.query({ ...shopHosts({}), signal })
    return new Set(shop.domains.map(({ host }) => host))
  }
  return async host => {
    if (host === admin.shopDomain || SHOPIFY_FILES.test(host)) return true
    own ??= askOwn()
    return (await own).has(host)
  }
}
