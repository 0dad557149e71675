import type { Operation } from './operation.ts'
import type { Probed } from './read-data.ts'

/**
 * One shop's Admin GraphQL API on its stored offline session, under our one retry policy. Throws AppError SESSION_MISSING,
 * TOKEN_REVOKED, SCOPE_DENIED, SHOPIFY_THROTTLED, SHOPIFY_UNAVAILABLE or SHOPIFY_REFUSED, or the signal's reason.
 */
export type AdminClient = {
  shopDomain: string
  scopes: readonly string[]
  query<TData>(operation: Operation<TData>): Promise<TData>
  /** For what Shopify may deny: one probe per request, since one denied field can empty the whole answer. */
  probe<TData>(operation: Operation<TData>): Promise<Probed<TData>>
  /** Retried only while Shopify surely did nothing. */
  mutate<TData>(operation: Operation<TData>): Promise<TData>
}

/** With `withinMs`, calls give up after that long rather than after the usual time: for those who can come back later. */
export type OpenAdmin = (shopDomain: string, patience?: { withinMs: number }) => Promise<AdminClient>
