import type { Language } from '../../engine/audit.ts'
import { isFixable } from '../../engine/fixes/propose-fix.ts'
import { AppError } from '../errors.ts'
import type { Vigie } from '../vigie.ts'
import type { ChangeItem } from './change-item.ts'
import { findLatestChanges } from './changes/find-latest.ts'
import { countFindings, sumOf } from './findings/count-findings.ts'
import { inView } from './findings/facets.ts'
import { findLastScan, newSince } from './findings/last-scan.ts'
import { chooseActions, type HomeAction } from './home/choose-actions.ts'
import { type HomeScore, parseStoredScore, scoreHome } from './home/score-parts.ts'
import { judge, type Verdict } from './home/verdict.ts'
import type { CouldNotCheck, ScanFailure, ScanItem, ScanProgress } from './scan-item.ts'
import { findScans } from './scans/find-scans.ts'
import { toScanItem } from './scans/scan-row.ts'
import { scanInterval } from './schedule/next-scan-at.ts'
import { parseStored } from './settings/stored-settings.ts'
import { STARTING_SETTINGS } from './settings-schema.ts'

export type { HomeAction } from './home/choose-actions.ts'
export type { HomeScore, ScorePart } from './home/score-parts.ts'
export type { SeverityCounts, Verdict } from './home/verdict.ts'

const CHANGES_SHOWN = 5

/** Stale: the last good scan is older than two of its intervals. */
export type Freshness = { state: 'none' } | { state: 'fresh' | 'stale'; scannedAt: Date }

export type Home = {
  shop: { domain: string; name: string; ianaTimezone: string }
  verdict: Verdict
  score: HomeScore | null
  actions: HomeAction[]
  /** Open findings of kinds that can have a safe fix. */
  fixable: number
  running: ScanProgress | null
  last: ScanItem | null
  /** Set when the newest scan failed, even though an older one stands. */
  failure: (ScanFailure & { at: Date }) | null
  freshness: Freshness
  nextScanAt: Date | null
  changes: ChangeItem[]
  couldNotCheck: CouldNotCheck[]
}

export async function readHome(
  vigie: Pick<Vigie, 'db' | 'now'>,
  { shopId, language }: { shopId: string; language: Language },
): Promise<Home> {
  const { db } = vigie
  const now = vigie.now()
  const shop = await db.shop.findUnique({ where: { id: shopId }, include: { settings: true } })
  if (!shop) throw new AppError('SHOP_NOT_FOUND', { id: shopId })
  const lastScan = await findLastScan(db, shopId)
  const scope = { shopId, language, now, newSince: newSince(lastScan) }
  const [counts, { newest, last }, scores, changes] = await Promise.all([
    countFindings(db, scope),
    findEnds(vigie, shopId),
    findScores(vigie, shopId),
    findLatestChanges(db, { shopId, limit: CHANGES_SHOWN }),
  ])
  const schedule = (shop.settings ? parseStored(shop.settings.data) : STARTING_SETTINGS).scan
  return {
    shop: { domain: shop.domain, name: shop.name ?? shop.domain, ianaTimezone: shop.ianaTimezone },
    verdict: judge({ open: inView(counts, 'open'), last, newest }),
    score: lastScan && scoreHome({ counts, language, ...scores }),
    actions: await chooseActions(db, { scope, counts }),
    fixable: sumOf(inView(counts, 'open').filter(({ audit }) => isFixable(audit))),
    running: newest?.state === 'queued' || newest?.state === 'running' ? newest.progress : null,
    last,
    failure: newest?.state === 'failed' ? { ...newest.failure, at: newest.finishedAt ?? newest.queuedAt } : null,
    freshness: freshnessOf(lastScan?.finishedAt ?? null, { now, interval: scanInterval(schedule) }),
    nextScanAt: shop.nextScanAt,
    changes,
    couldNotCheck: last?.state === 'finished' ? last.couldNotCheck : [],
  }
}

/** The newest scan, and the newest that finished. */
async function findEnds({ db, now }: Pick<Vigie, 'db' | 'now'>, shopId: string) {
  const [newest] = await findScans(db, { shopId, where: {}, take: 1 })
  const [last] = newest?.state === 'finished' ? [newest] : await findScans(db, { shopId, where: { state: 'finished' }, take: 1 })
  return { newest: newest ? toScanItem(newest, now()) : null, last: last ? toScanItem(last, now()) : null }
}

/** The scores recorded by the last finished scan and by the one before. */
async function findScores({ db }: Pick<Vigie, 'db'>, shopId: string) {
  const scans = await db.scan.findMany({
    where: { shopId, state: 'finished' },
    orderBy: { queuedAt: 'desc' },
    take: 2,
    select: { score: true },
  })
  return { last: parseStoredScore(scans[0]?.score), before: parseStoredScore(scans[1]?.score) }
}

function freshnessOf(scannedAt: Date | null, { now, interval }: { now: Date; interval: number }): Freshness {
  if (!scannedAt) return { state: 'none' }
  return { state: now.getTime() - scannedAt.getTime() > 2 * interval ? 'stale' : 'fresh', scannedAt }
}
