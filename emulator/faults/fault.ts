import { z } from 'zod'

export const FAULT_KINDS = [
  'too-many-requests', // 429 with Retry-After
  'bad-gateway', // 502 with an HTML page
  'slow', // answered after `milliseconds`
  'stall', // nothing for `milliseconds`, then a reset
  'slow', // answered as ever, after `milliseconds`
  'reset', // connection reset before the request is worked
  'reset-after', // worked, then a connection reset: the answer is lost
  'truncate', // 200 with half of the JSON
  'internal-error', // GraphQL INTERNAL_SERVER_ERROR at HTTP 200
  'throttled', // GraphQL THROTTLED at HTTP 200
  'access-denied', // as if `scope` (or every scope) were not granted
  'unauthorized', // 401, the token is kept
  'short-page', // at most `items` files in a page of theme files
  'expired-url', // file body URLs answer 403
  'file-edited', // `file` of the live theme is edited before the request is worked
  'file-deleted', // `file` of the live theme is deleted before
  'theme-published', // an unpublished theme is published before
  'theme-deleted', // the live theme is deleted before
] as const

export const faultInput = z.strictObject({
  kind: z.enum(FAULT_KINDS),
  /** How many requests it hits; without it, all until removed. */
  count: z.int().positive().optional(),
  /** Matching requests let through first. */
  skip: z.int().nonnegative().default(0),
  probability: z.number().gt(0).lte(1).default(1),
  seed: z.int().default(1),
  shop: z.string().optional(),
  target: z.enum(['graphql', 'oauth', 'file-body', 'storefront', 'asset']).optional(),
  /** A GraphQL operation's name. */
  operation: z.string().optional(),
  /** A GraphQL root field. */
  field: z.string().optional(),
  status: z.int().min(400).max(599).optional(),
  retryAfterSeconds: z.number().nonnegative().default(1),
  milliseconds: z.int().positive().default(30_000),
  items: z.int().nonnegative().default(1),
  scope: z.string().optional(),
  /** Of the live theme; layout/theme.liquid unless said. */
  file: z.string().optional(),
})

export type Fault = z.infer<typeof faultInput>
export type FaultInput = z.input<typeof faultInput>
