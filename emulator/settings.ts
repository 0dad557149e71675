import { z } from 'zod'

/** Switches of the whole emulator, changed by the control API. */
export const settings = z.strictObject({
  /** Shopify's per-app exemption for theme writes. */
  themeWritesExempt: z.boolean(),
  /** Theme files come without a checksum. */
  nullChecksums: z.boolean(),
  /** Text bodies above this come as a URL; binary ones above a quarter of it. */
  urlBodyAboveBytes: z.int().nonnegative(),
  /** A page of files stops once its bodies weigh this much; Shopify gives no number. */
  pageBodyBytes: z.int().positive(),
  bodyUrlSeconds: z.int().positive(),
  accessTokenSeconds: z.int().positive(),
  refreshTokenSeconds: z.int().positive(),
  idTokenSeconds: z.int().positive(),
  /** strict: a refresh token works once. lenient, as Shopify since August 2026: until its replacement is used. */
  refreshRotation: z.enum(['strict', 'lenient']),
  /** Public apps made since 1 April 2026 may not call with offline tokens that never expire. */
  requireExpiringTokens: z.boolean(),
  webhookRetrySeconds: z.array(z.number().nonnegative()).max(8),
  webhookTimeoutSeconds: z.number().positive(),
  /** Each webhook is delivered this many times, under one webhook id. */
  webhookCopies: z.int().positive(),
})

export type Settings = z.infer<typeof settings>

export const DEFAULT_SETTINGS: Settings = {
  themeWritesExempt: false,
  nullChecksums: false,
  urlBodyAboveBytes: 262_144,
  pageBodyBytes: 2_000_000,
  bodyUrlSeconds: 300,
  accessTokenSeconds: 3600,
  refreshTokenSeconds: 7_776_000,
  idTokenSeconds: 60,
  refreshRotation: 'strict',
  requireExpiringTokens: true,
  webhookRetrySeconds: [1, 2, 4, 8, 16, 32, 64, 128],
  webhookTimeoutSeconds: 5,
  webhookCopies: 1,
}
