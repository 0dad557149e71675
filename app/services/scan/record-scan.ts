import type { ScanResult } from '../../../engine/finding.ts'
import type { Tx } from '../../db.server.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import type { Vigie } from '../../vigie.ts'
import { foldCounts } from '../findings/count-findings.ts'
import type { CouldNotCheck } from '../scan-item.ts'
import type { ClaimedScan } from './claimed-scan.ts'
import { compareApps } from './compare-apps.ts'
import { changedPaths, compareFiles, type FileComparison, type KnownFile } from './compare-files.ts'
import { findKnownFiles, findScanBefore, type ScanBefore } from './find-before.ts'
import type { GatheredArtifacts } from './gather-artifacts.ts'
import type { GatheredTheme } from './gather-theme.ts'
import { dropKeptContents } from './kept-contents.ts'
import { recordFiles } from './record-files.ts'
import { recordFindings } from './record-findings.ts'
import { ScanLost } from './report-progress.ts'
import { scoreScan } from './score-scan.ts'
import { storableJson } from './storable.ts'
import { type NewChange, tellChanges } from './tell-changes.ts'

export type Scanned = {
  scan: ClaimedScan
  gathered: GatheredTheme
  result: ScanResult
  installedApps: GatheredArtifacts['installedApps']
  couldNotCheck: CouldNotCheck[]
  /** For which contents and version the deep findings stand; null where nobody looked deeply. */
  deepKey: string | null
}

/** Writes all that a scan found in one transaction, or nothing: throws ScanLost when the scan is no longer this worker's. */
export async function recordScan(vigie: Pick<Vigie, 'db' | 'scanner' | 'now'>, scanned: Scanned): Promise<void> {
  const { scan, gathered, result } = scanned
  await vigie.db.$transaction(async tx => {
    await holdScan(tx, scan)
    const now = vigie.now()
    const before = await findScanBefore(tx, scan)
    const known = await findKnownFiles(tx, scan)
    const unread = new Set(gathered.unread.map(({ path }) => path))
    const files = compareFiles({ before: known, now: gathered.files, unread })
    await recordFiles(tx, { scan, files, gathered, now })
    const seen = { ...result, notAnalysed: [...result.notAnalysed, ...gathered.unread.map(({ path }) => ({ file: path }))] }
    const counts = await recordFindings(tx, {
      scan,
      seen,
      sha256Of: currentContents(known, gathered),
      seenBefore: before?.finishedAt ?? null,
      now,
    })
    const changes = before ? changesSince(before, { files, gathered, result, now }) : []
    await recordChanges(tx, { scan, changes, now })
    await tx.subject.update({
      where: { shopId_id: { shopId: scan.shopId, id: scan.subjectId } },
      data: { themeGid: gathered.theme.gid, themeName: gathered.theme.name },
    })
    await foldCounts(tx, scan.shopId)
    const score = await scoreScan(tx, { shopId: scan.shopId, outcomes: result.audits, now })
    await dropKeptContents(tx, scan)
    const engineVersion = vigie.scanner.extractorVersion
    await finishScan(tx, {
      ...scanned,
      engineVersion,
      score,
      counts: { ...counts, changed: changes.length },
      baseline: before === null,
      now,
    })
  })
}

/** Locks the scan's row against whoever would end it or take it over. */
async function holdScan(tx: Tx, { id, shopId, attempts }: ClaimedScan): Promise<void> {
  const held = await tx.scan.updateMany({ where: { id, shopId, attempts, state: 'running' }, data: { phase: 'recording' } })
  if (held.count === 0) throw new ScanLost(id)
}

function currentContents(known: readonly KnownFile[], { files, unread }: GatheredTheme): (path: string) => string | null {
  const unreadPaths = new Set(unread.map(({ path }) => path))
  const stale = known.filter(file => unreadPaths.has(file.path))
  const contents = new Map([...files, ...stale].map(file => [file.path, file.sha256]))
  return path => contents.get(path) ?? null
}

type Since = { files: FileComparison; gathered: GatheredTheme; result: ScanResult; now: Date }

function changesSince(before: ScanBefore, { files, gathered, result, now }: Since): NewChange[] {
  const after = result.inventory?.apps ?? before.apps
  const changes = compareApps({ before: before.apps, after, changed: changedPaths(files) })
  const { theme } = gathered
  const published = before.themeGid !== theme.gid ? { from: before.themeName, to: theme.name, files: gathered.files.length } : null
  return tellChanges({ files, apps: { before: before.apps, after, changes }, published, since: before.startedAt, now })
}

async function recordChanges(tx: Tx, { scan, changes, now }: { scan: ClaimedScan; changes: NewChange[]; now: Date }): Promise<void> {
  if (changes.length === 0) return
  const { shopId, subjectId, id: scanId } = scan
  await tx.$executeRaw`
    INSERT INTO changes (id, shop_id, subject_id, scan_id, kind, path, app, before_sha256, after_sha256, details, cause, happened_at, detected_at)
    SELECT gen_random_uuid(), ${shopId}::uuid, ${subjectId}::uuid, ${scanId}::uuid, kind, path, app, "beforeSha256", "afterSha256", details,
      cause, "happenedAt", ${now}::timestamptz
    FROM jsonb_to_recordset(${storableJson(changes)}::jsonb) AS change(kind text, path text, app text, "beforeSha256" text, "afterSha256" text,
      details jsonb, cause jsonb, "happenedAt" timestamptz)`
}

type Finished = Scanned & {
  engineVersion: string
  score: Awaited<ReturnType<typeof scoreScan>>
  counts: { opened: number; resolved: number; changed: number }
  baseline: boolean
  now: Date
}

async function finishScan(
  tx: Tx,
  { scan, gathered, result, installedApps, couldNotCheck, deepKey, engineVersion, score, counts, baseline, now }: Finished,
): Promise<void> {
  const { theme, files, fetchedFiles } = gathered
  const { shopId, subjectId, id } = scan
  // Only the newest results are compared with: older ones would weigh megabytes a year.
  await tx.scan.updateMany({
    where: { shopId, subjectId, id: { not: id }, audits: { not: Prisma.AnyNull } },
    data: { inventory: Prisma.DbNull, audits: Prisma.DbNull, notAnalysed: Prisma.DbNull },
  })
  await tx.scan.update({
    where: { shopId_id: { shopId, id } },
    data: {
      state: 'finished',
      finishedAt: now,
      baseline,
      themeGid: theme.gid,
      themeName: theme.name,
      phase: null,
      progressGroup: null,
      filesTotal: files.length,
      filesFetched: fetchedFiles,
      bytesTotal: files.reduce((sum, file) => sum + file.bytes, 0),
      changedCount: counts.changed,
      openedCount: counts.opened,
      resolvedCount: counts.resolved,
      engineVersion,
      deepKey,
      score,
      inventory: jsonOf(result.inventory && { ...result.inventory, installedApps }),
      audits: jsonOf(result.audits),
      notAnalysed: jsonOf(result.notAnalysed),
      errors: jsonOf(couldNotCheck),
    },
  })
}

function jsonOf(value: object | null) {
  return value === null ? undefined : JSON.parse(storableJson(value))
}
