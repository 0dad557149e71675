import { WorkerDied } from '../../scanner/worker-died.ts'
import { AppError } from '../errors.ts'
import type { Vigie } from '../vigie.ts'
import { findAdvisories } from './advisories/find-advisories.ts'
import { claimScan, isInHand } from './scan/claim-scan.ts'
import type { ClaimedScan } from './scan/claimed-scan.ts'
import { type Contents, openContents } from './scan/contents.ts'
import { listCouldNotCheck } from './scan/could-not-check.ts'
import { findKnownFiles } from './scan/find-before.ts'
import { gatherArtifacts } from './scan/gather-artifacts.ts'
import { gatherDeep } from './scan/gather-deep.ts'
import { gatherTheme } from './scan/gather-theme.ts'
import { comeBackForScan } from './scan/give-back-scan.ts'
import { findKeptContents } from './scan/kept-contents.ts'
import { planDeep } from './scan/plan-deep.ts'
import { recordScan } from './scan/record-scan.ts'
import { type ProgressReport, startReport } from './scan/report-progress.ts'
import { isSetback, settleFailure } from './scan/settle-failure.ts'
import { patienceOf, startTurn } from './scan/turn.ts'
import { findSettings } from './settings/stored-settings.ts'

type ScanVigie = Pick<Vigie, 'db' | 'queue' | 'withLock' | 'scanner' | 'admin' | 'now' | 'log'>

/**
 * Scans the shop's live theme and records what it found. May run again after any crash: a scan that has ended is left alone.
 * One that Shopify or other shops keep waiting gives its slot back and is queued again, with what it has fetched. Expected
 * failures end the scan as failed; unexpected ones are thrown for the queue to try again.
 */
export async function runScan(
  vigie: ScanVigie,
  { shopId, scanId, signal }: { shopId: string; scanId: string; signal: AbortSignal },
): Promise<void> {
  // Its worker may die yet: this job comes back to see.
  if (await isInHand(vigie, { shopId, scanId })) return comeBackForScan(vigie, { shopId, scanId })
  await vigie.withLock(`scan:${shopId}`, async lost => {
    const scan = await claimScan(vigie, { shopId, scanId })
    if (!scan) return
    const contents = openContents(vigie.db, { shopId, kept: await findKeptContents(vigie.db, scan) })
    const progress = startReport(vigie, scan)
    try {
      const looking = AbortSignal.any([signal, progress.lost, lost])
      await lookAndRecord(vigie, { scan, contents, report: progress.report, signal: looking })
    } catch (error) {
      await settleFailure(vigie, { scan, contents, error, stopping: signal.aborted })
    } finally {
      progress.stop()
    }
  })
}

type Look = { scan: ClaimedScan; contents: Contents; report: ProgressReport['report']; signal: AbortSignal }

async function lookAndRecord(vigie: ScanVigie, { scan, contents, report, signal }: Look): Promise<void> {
  const { db, scanner, log } = vigie
  const { shopId } = scan
  const shop = await db.shop.findUniqueOrThrow({ where: { id: shopId }, select: { domain: true } })
  const admin = await vigie.admin(shop.domain, patienceOf(scan))
  const known = await findKnownFiles(db, scan)
  const checkTurn = startTurn(vigie, scan, contents)
  const reportInTurn: typeof report = async progress => {
    await report(progress)
    if (progress.phase === 'fetching') await checkTurn()
  }
  const gathered = await gatherTheme(vigie, { admin, contents, known, report: reportInTurn, signal })
  const willPass = (error: AppError) => isSetback(error, scan)
  const settings = await findSettings(db, shopId)
  const count = gathered.files.length
  await report({ phase: 'auditing', done: count, total: count, group: null })
  const deep = scan.trigger === 'nightly' ? await planDeep(vigie, { scan, gathered }) : null
  const readDeeply = deep && !deep.isKnown ? () => gatherDeep(vigie, gathered) : null
  const { others, installedApps, failures } = await gatherArtifacts({ readDeeply, admin, settings, willPass, signal })
  const files = gathered.files.map(({ path, bytes }) => ({ path, bytes, facts: gathered.facts.get(path) ?? null }))
  const advisories = await findAdvisories(db)
  const result = await scanner.scan({ files, others: { ...others, advisories } }).catch(tooDemanding)
  signal.throwIfAborted()
  await report({ phase: 'recording', done: count, total: count, group: null })
  const couldNotCheck = listCouldNotCheck({ artifacts: failures, outcomes: result.audits, unread: gathered.unread })
  const deepKey = deep && !failures.some(({ need }) => need === 'deep') ? deep.key : null
  await recordScan(vigie, { scan, gathered, result, installedApps, couldNotCheck, deepKey })
  log.info({ shopId, scanId: scan.id, files: count, fetched: gathered.fetchedFiles, findings: result.findings.length }, 'scan finished')
}

/** Trying again would take as much. */
function tooDemanding(error: unknown): never {
  throw error instanceof WorkerDied ? new AppError('THEME_TOO_DEMANDING', { of: error.of }, { cause: error }) : error
}
