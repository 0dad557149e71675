import { ClientError, GraphQLClient } from 'graphql-request'
import { z } from 'zod'
import { API_VERSION } from './api-version.ts'
import { fetchAtMost, MOST_ANSWER_BYTES } from './fetch-at-most.ts'

const throttleStatus = z.object({ maximumAvailable: z.number(), currentlyAvailable: z.number(), restoreRate: z.number().positive() })
const cost = z.object({
  requestedQueryCost: z.number(),
  actualQueryCost: z.number().nullish().catch(undefined),
  throttleStatus: throttleStatus.optional().catch(undefined),
})
const error = z.object({
  path: z
    .array(z.union([z.string(), z.number()]))
    .optional()
    .catch(undefined),
  extensions: z.object({ code: z.string() }).optional().catch(undefined),
})

const answered = z.object({
  data: z.unknown().optional(),
  errors: z.array(error).default([]),
  extensions: z
    .object({ cost: cost.optional().catch(undefined) })
    .optional()
    .catch(undefined),
})

export type GraphqlError = z.infer<typeof error>
export type Cost = z.infer<typeof cost>

/** What came back, whatever was asked: nothing but `data` holds text of the answer. */
export type Sent = { status: number; headers: Headers; data: unknown; errors: GraphqlError[]; cost: Cost | null }

type Send = (operation: { document: string; variables: Record<string, unknown>; accessToken: string; signal: AbortSignal }) => Promise<Sent>

/** Sends operations to one shop; rejects as fetch and JSON.parse do when no whole answer came. */
export function createSender(shopDomain: string): Send {
  const url = `https://${shopDomain}/admin/api/${API_VERSION}/graphql.json`
  const client = new GraphQLClient(url, { errorPolicy: 'all', fetch: (url, init) => fetchAtMost(MOST_ANSWER_BYTES, url, init) })

  return async ({ document, variables, accessToken, signal }) => {
    const requestHeaders = { 'X-Shopify-Access-Token': accessToken, Accept: 'application/json' }
    try {
      return read(await client.rawRequest({ query: document, variables, requestHeaders, signal }))
    } catch (error) {
      // Messages of graphql-request embed the whole answer, so they go no further.
      if (error instanceof ClientError) return read(error.response)
      if (error instanceof SyntaxError || isForeignAnswer(error)) throw new SyntaxError('not a GraphQL answer')
      throw error
    }
  }
}

function isForeignAnswer(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('Invalid execution result')
}

function read(response: { status: number; headers: unknown; data?: unknown; errors?: unknown; extensions?: unknown }): Sent {
  const { data, errors, extensions } = answered.parse(response)
  const headers = response.headers instanceof Headers ? response.headers : new Headers()
  return { status: response.status, headers, data, errors, cost: extensions?.cost ?? null }
}
