import { z } from 'zod'

/** Switches of the whole emulator, changed by the control API. */
export const settings = z.strictObject({
  /** Shopify's per-app exemption for theme writes. */
  themeWritesExempt: z.boolean().default(false),
  /** Theme files come without a checksum. */
  nullChecksums: z.boolean().default(false),
  /** Text bodies above this come as a URL; binary ones above a quarter of it. */
  urlBodyAboveBytes: z.int().nonnegative().default(262_144),
  /** A page of files stops once its bodies weigh this much; Shopify gives no number. */
  pageBodyBytes: z.int().positive().default(2_000_000),
  bodyUrlSeconds: z.int().positive().default(300),
  accessTokenSeconds: z.int().positive().default(3600),
  refreshTokenSeconds: z.int().positive().default(7_776_000),
  idTokenSeconds: z.int().positive().default(60),
  /** strict: a refresh token works once. lenient, as Shopify since August 2026: until its replacement is used. */
  refreshRotation: z.enum(['strict', 'lenient']).default('strict'),
  /** Public apps made since 1 April 2026 may not call with offline tokens that never expire. */
  requireExpiringTokens: z.boolean().default(true),
  webhookRetrySeconds: z.array(z.number().nonnegative()).max(8).default([1, 2, 4, 8, 16, 32, 64, 128]),
  webhookTimeoutSeconds: z.number().positive().default(5),
  /** Each webhook is delivered this many times, under one webhook id. */
  webhookCopies: z.int().positive().default(1),
})

export type Settings = z.infer<typeof settings>
