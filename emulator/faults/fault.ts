import { z } from 'zod'

export const FAULT_KINDS = [
  'too-many-requests', // 429 with Retry-After
  'login-page', // 200 with an HTML page
  'redirect', // 302 to `location`
  'bad-gateway', // 502 with an HTML page
  'slow', // answered after `milliseconds`
  'stall', // nothing for `milliseconds`, then a reset
  'drip', // answered a few bytes at a time, over `milliseconds`
  'huge', // 200 with `megabytes` of JSON
  'compressed', // as ever, in `encoding`
  'reset', // connection reset before the request is worked
  'reset-after', // worked, then a connection reset: the answer is lost
  'truncate', // 200 with half of the JSON
  'internal-error', // GraphQL INTERNAL_SERVER_ERROR at HTTP 200
  'throttled', // GraphQL THROTTLED at HTTP 200
  'access-denied', // as if `scope` (or every scope) were not granted
  'unauthorized', // 401, the token is kept
  'tokens-expired', // access tokens expire before the request is worked
  'tokens-revoked', // all tokens are gone before
  'short-page', // at most `items` files in a page of theme files
  'empty-list', // a page of nothing that says it is the last
  'endless-pages', // an empty page that goes on at a new cursor, for ever
  'same-cursor', // a page that goes on at a cursor that leads back to it
  'null-nodes', // null in the place of every node
  'missing-fields', // nodes that have lost all but their names and ids
  'no-data', // `data: null`, and no error
  'user-errors', // files left out of a page, named as TIMEOUT in its userErrors
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
  /** The header as it is written; empty leaves it out. */
  retryAfter: z.string().optional(),
  milliseconds: z.int().positive().default(30_000),
  items: z.int().nonnegative().default(1),
  scope: z.string().optional(),
  location: z.url().default('https://elsewhere.example/'),
  megabytes: z.int().positive().default(100),
  encoding: z.enum(['identity', 'gzip', 'br']).default('identity'),
  /** Of the live theme; layout/theme.liquid unless said. */
  file: z.string().optional(),
})

export type Fault = z.infer<typeof faultInput>
export type FaultInput = z.input<typeof faultInput>
