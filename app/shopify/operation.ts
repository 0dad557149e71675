import type { AdminQueries } from '@shopify/admin-api-client'
import type { z } from 'zod'

/** A `#graphql` document, its variables, and the shape that its data must have. */
export type Operation<TData> = {
  document: string
  variables: Record<string, unknown>
  answer: z.ZodType<TData>
  signal: AbortSignal | undefined
}

/** A schema that takes every answer that Shopify's own schema allows. */
type Takes<Schema extends z.ZodType, Answer> = [Answer] extends [z.input<Schema>] ? unknown : { refuses: Answer }

/** Binds a `#graphql` document to the schema of its answer; codegen knows the document, so variables and answer are checked. */
export function operation<const Document extends keyof AdminQueries, Schema extends z.ZodType>(
  document: Document,
  answer: Schema & Takes<Schema, AdminQueries[Document]['return']>,
) {
  return (variables: AdminQueries[Document]['variables']) => ({ document, variables, answer })
}
