import type { ShopifyApp } from './shopify/shopify-app.ts'
import type { Vigie } from './vigie.ts'

declare module '@remix-run/server-runtime' {
  /** What getLoadContext hands to every loader and action. */
  interface AppLoadContext {
    vigie: Vigie
    shopify: ShopifyApp
  }
}
