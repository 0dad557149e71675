import { randomUUID } from 'node:crypto'
import type { Db } from '../../app/db.server.ts'
import type { Category, Severity } from '../../engine/audit.ts'

export type SeededShop = { shopId: string; subjectId: string; scanId: string }

/** A shop that is installed and was scanned once. */
export async function seedShop(db: Db, { domain, scannedAt }: { domain: string; scannedAt: Date }): Promise<SeededShop> {
  const shop = await db.shop.create({ data: { domain, name: domain, ianaTimezone: 'Europe/Paris' } })
  const shopId = shop.id
  await db.installation.create({ data: { shopId, scopes: ['read_themes'], installedAt: scannedAt, confirmedAt: scannedAt } })
  const subject = await db.subject.create({ data: { shopId, kind: 'live-theme', key: 'live' } })
  const { id: scanId } = await seedScan(db, { shopId, subjectId: subject.id, at: scannedAt, baseline: true })
  return { shopId, subjectId: subject.id, scanId }
}

export function seedScan(db: Db, { shopId, subjectId, at, baseline }: { shopId: string; subjectId: string; at: Date; baseline: boolean }) {
  const times = { queuedAt: at, startedAt: at, heartbeatAt: at, finishedAt: at }
  return db.scan.create({
    data: { shopId, subjectId, trigger: 'manual', state: 'finished', actorId: 'system', baseline, ...times },
  })
}

export type SeededFinding = {
  audit?: string
  category?: Category
  severity?: Severity
  file?: string
  line?: number
  app?: string
  state?: 'open' | 'resolved'
  openedAt?: Date
  src?: string
}

/** Findings as a scan would have stored them; answers their ids in order. */
export async function seedFindings(db: Db, shop: SeededShop, findings: SeededFinding[]): Promise<string[]> {
  const scan = await db.scan.findUniqueOrThrow({ where: { id: shop.scanId } })
  const rows = findings.map(finding => rowOf({ shop, finding, scannedAt: scan.queuedAt }))
  await db.finding.createMany({ data: rows })
  return rows.map(row => row.id)
}

function rowOf({ shop, finding, scannedAt }: { shop: SeededShop; finding: SeededFinding; scannedAt: Date }) {
  const { audit = 'slow-thing', category = 'speed', severity = 'major', file = null, line = 1, app = null } = finding
  const { state = 'open', openedAt = scannedAt, src = '' } = finding
  return {
    id: randomUUID(),
    shopId: shop.shopId,
    subjectId: shop.subjectId,
    fingerprint: randomUUID(),
    audit,
    category,
    kind: 'bottleneck',
    severity,
    severityRank: { critical: 0, major: 1, minor: 2 }[severity],
    state,
    file,
    line: file ? line : null,
    app,
    place: file ? { type: 'file', file, line } : { type: 'shop' },
    values: { src },
    measured: {},
    firstScanId: shop.scanId,
    lastScanId: shop.scanId,
    openedAt,
    resolvedAt: state === 'resolved' ? scannedAt : null,
  }
}
