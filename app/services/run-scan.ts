import type { Vigie } from '../vigie.ts'
import { type ClaimedScan, claimScan, isInHand } from './scan/claim-scan.ts'
import { listCouldNotCheck } from './scan/could-not-check.ts'
import { findKnownFiles } from './scan/find-before.ts'
import { gatherArtifacts } from './scan/gather-artifacts.ts'
import { gatherTheme } from './scan/gather-theme.ts'
import { recordScan } from './scan/record-scan.ts'
import { type ProgressReport, startReport } from './scan/report-progress.ts'
import { settleFailure } from './scan/settle-failure.ts'
import { findSettings } from './settings/stored-settings.ts'

type ScanVigie = Pick<Vigie, 'db' | 'withLock' | 'scanner' | 'admin' | 'now' | 'log'>

/**
 * Scans the shop's live theme and records what it found. May run again after any crash: a scan that has ended is left alone.
 * Expected failures end the scan as failed; unexpected ones are thrown for the queue to try again.
 */
export async function runScan(
  vigie: ScanVigie,
  { shopId, scanId, signal }: { shopId: string; scanId: string; signal: AbortSignal },
): Promise<void> {
  if (await isInHand(vigie, { shopId, scanId })) return
  await vigie.withLock(`scan:${shopId}`, async () => {
    const scan = await claimScan(vigie, { shopId, scanId })
    if (!scan) return
    const progress = startReport(vigie, scan)
    try {
      await lookAndRecord(vigie, { scan, report: progress.report, signal: AbortSignal.any([signal, progress.lost]) })
    } catch (error) {
      await settleFailure(vigie, { scan, error, stopping: signal.aborted })
    } finally {
      progress.stop()
    }
  })
}

type Look = { scan: ClaimedScan; report: ProgressReport['report']; signal: AbortSignal }

async function lookAndRecord(vigie: ScanVigie, { scan, report, signal }: Look): Promise<void> {
  const { db, scanner, log } = vigie
  const { shopId } = scan
  const shop = await db.shop.findUniqueOrThrow({ where: { id: shopId }, select: { domain: true } })
  const admin = await vigie.admin(shop.domain)
  const known = await findKnownFiles(db, scan)
  const gathered = await gatherTheme(vigie, { admin, shopId, known, report, signal })
  const { others, failures } = await gatherArtifacts({ admin, settings: await findSettings(db, shopId), signal })
  const count = gathered.files.length
  await report({ phase: 'auditing', done: count, total: count, group: null })
  const files = gathered.files.map(({ path, bytes }) => ({ path, bytes, facts: gathered.facts.get(path) ?? null }))
  const result = await scanner.scan({ files, others })
  signal.throwIfAborted()
  await report({ phase: 'recording', done: count, total: count, group: null })
  const couldNotCheck = listCouldNotCheck({ artifacts: failures, outcomes: result.audits, unread: gathered.unread })
  await recordScan(vigie, { scan, gathered, result, couldNotCheck })
  log.info({ shopId, scanId: scan.id, files: count, fetched: gathered.fetchedFiles, findings: result.findings.length }, 'scan finished')
}
