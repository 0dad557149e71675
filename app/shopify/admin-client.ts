/** One shop's Admin GraphQL API under our one retry policy. Throws AppError SHOPIFY_* , TOKEN_REVOKED, SCOPE_DENIED, or AbortError. */
export type AdminClient = {
  shopDomain: string
  scopes: readonly string[]
  query<TData, TVariables extends Record<string, unknown>>(operation: {
    document: string
    variables: TVariables
    signal?: AbortSignal
  }): Promise<TData>
}
