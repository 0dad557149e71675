import type { LogIds } from './log-ids.ts'
import type { ShopifyApp } from './shopify/shopify-app.ts'
import type { Vigie } from './vigie.ts'

declare module '@remix-run/server-runtime' {
  /** What getLoadContext hands to every loader and action. */
  interface AppLoadContext {
    vigie: Vigie
    shopify: ShopifyApp
    /** By which the log, the answer and the error page know this request. */
    requestId: string
    /** Adds ids to what is logged for this request from here on. */
    addLogIds: (ids: LogIds) => void
  }
}
