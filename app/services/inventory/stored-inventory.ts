import { z } from 'zod'

const evidence = z.object({ kind: z.string(), file: z.string(), line: z.number() })
const removable = z.object({ file: z.string(), lines: z.array(z.number()).optional() })
const storedApp = z.object({
  key: z.string(),
  name: z.string(),
  kind: z.enum(['app', 'tag']),
  status: z.enum(['active', 'disabled', 'leftover', 'mixed']),
  evidence: z.array(evidence),
  removable: z.array(removable),
})

const advisory = z.object({ id: z.string(), severity: z.string(), summary: z.string(), fixedIn: z.string().nullable() })
const storedLibrary = z.object({
  key: z.string(),
  name: z.string(),
  version: z.string().nullable(),
  floating: z.string().nullable().default(null),
  file: z.string(),
  line: z.number(),
  source: z.enum(['asset', 'inline', 'url']),
  live: z.enum(['yes', 'no', 'unknown']),
  statuses: z.array(z.enum(['outdated', 'vulnerable', 'end-of-life', 'unmaintained', 'floating'])),
  advisories: z.array(advisory),
})

const storedWeight = z.object({
  template: z.string(),
  foreign: z.number(),
  total: z.number(),
  bytes: z.object({ script: z.number(), style: z.number(), image: z.number(), font: z.number(), inline: z.number() }),
  own: z.number(),
  apps: z.array(z.object({ key: z.string(), name: z.string(), bytes: z.number(), foreign: z.number() })),
  heaviest: z.array(z.object({ file: z.string(), bytes: z.number() })),
})

const installedApp = z.object({ handle: z.string(), title: z.string() })

/** What a scan keeps of an inventory, as pages and the next scan read it. */
export const storedInventory = z.object({
  apps: z.array(storedApp).default([]),
  libraries: z.array(storedLibrary).default([]),
  weights: z.array(storedWeight).default([]),
  /** Null where Shopify does not tell which apps are installed. */
  installedApps: z.array(installedApp).nullable().default(null),
})

export type StoredApp = z.infer<typeof storedApp>
export type StoredLibrary = z.infer<typeof storedLibrary>
export type StoredWeight = z.infer<typeof storedWeight>
