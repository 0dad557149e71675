export const CHANGE_KINDS = [
  'file-added',
  'file-modified',
  'file-removed',
  'app-added',
  'app-removed',
  'app-enabled',
  'app-disabled',
  'theme-published',
] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** What the time line can be narrowed to. */
export const CHANGE_FAMILIES = ['files', 'apps', 'themes', 'scans'] as const
export type ChangeFamily = (typeof CHANGE_FAMILIES)[number]

/** Why we believe that an app did it: a place in the changed file that speaks of the app. */
export type CauseEvidence = { kind: string; file: string; line: number }

/** An app that we infer with evidence; null means unknown: Shopify does not tell who edits a theme. */
export type Cause = { app: string; appName: string; evidence: CauseEvidence[] } | null

export type ChangeItem = {
  id: string
  kind: ChangeKind
  path: string | null
  app: { key: string; name: string } | null
  theme: { from: string | null; to: string } | null
  /** How many files a publish changed; listed one by one unless it brought a quite different theme. */
  files: { added: number; modified: number; removed: number; listed: boolean } | null
  bytes: { before: number | null; after: number | null } | null
  cause: Cause
  /** Shopify's time for files, else when we noticed. */
  happenedAt: Date
  detectedAt: Date
  scanId: string
}
