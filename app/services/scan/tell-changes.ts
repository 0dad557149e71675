import type { AppUse } from '../../../engine/finding.ts'
import type { ChangeKind } from '../change-item.ts'
import type { ChangeCause, ChangeDetails } from '../changes/change-row.ts'
import type { AppChange } from './compare-apps.ts'
import type { FileComparison, FoundFile, KnownFile } from './compare-files.ts'
import { inferCause } from './infer-cause.ts'

/** A change as it is going to be stored. */
export type NewChange = {
  kind: ChangeKind
  path: string | null
  app: string | null
  beforeSha256: string | null
  afterSha256: string | null
  details: ChangeDetails
  cause: ChangeCause | null
  happenedAt: Date
}

export type ChangeContext = {
  files: FileComparison
  apps: { before: readonly AppUse[]; after: readonly AppUse[]; changes: readonly AppChange[] }
  /** The theme that was published since the scan before, and how many files it has. */
  published: { from: string | null; to: string; files: number } | null
  /** When the scan before began: nothing found now happened earlier. */
  since: Date
  now: Date
}

/** What the time line tells of a scan. The files of a quite different theme are counted, not listed. */
export function tellChanges(context: ChangeContext): NewChange[] {
  const { files, published, apps } = context
  const counts = { added: files.added.length, modified: files.modified.length, removed: files.removed.length }
  const listed = !published || counts.added + counts.modified + counts.removed <= published.files / 2
  const appChanges = apps.changes.map(({ kind, app }) => ({ ...plain(context), kind, app }))
  if (!published) return [...listFiles(context), ...appChanges]
  const theme = { from: published.from, to: published.to }
  const publish = { ...plain(context), kind: 'theme-published' as const, details: { theme, files: { ...counts, listed } } }
  return [publish, ...(listed ? listFiles(context) : []), ...appChanges]
}

function listFiles(context: ChangeContext): NewChange[] {
  const { added, modified, removed } = context.files
  return [
    ...added.map(now => fileChange('file-added', { before: null, now }, context)),
    ...modified.map(pair => fileChange('file-modified', pair, context)),
    ...removed.map(before => fileChange('file-removed', { before, now: null }, context)),
  ]
}

type Sides = { before: KnownFile | null; now: FoundFile | null }

function fileChange(kind: ChangeKind, { before, now }: Sides, context: ChangeContext): NewChange {
  const path = (now ?? before)?.path ?? ''
  return {
    ...plain(context),
    kind,
    path,
    beforeSha256: before?.sha256 ?? null,
    afterSha256: now?.sha256 ?? null,
    details: { bytes: { before: before?.bytes ?? null, after: now?.bytes ?? null } },
    cause: inferCause(path, context.apps),
    happenedAt: context.published || !now ? context.now : clamp(now.updatedAt, context),
  }
}

function plain({ now }: ChangeContext): Omit<NewChange, 'kind'> {
  return { path: null, app: null, beforeSha256: null, afterSha256: null, details: {}, cause: null, happenedAt: now }
}

function clamp(at: Date, { since, now }: ChangeContext): Date {
  return new Date(Math.min(Math.max(at.getTime(), since.getTime()), now.getTime()))
}
