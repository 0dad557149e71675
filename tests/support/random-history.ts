import { createHash, randomUUID } from 'node:crypto'
import type { Db } from '../../app/db.server.ts'
import type { Prisma } from '../../app/generated/prisma/client.ts'
import { compress } from '../../app/services/bodies/compress.ts'

const DAY = 86_400_000
const PATHS = ['layout/theme.liquid', 'sections/a.liquid', 'sections/b.liquid', 'snippets/c.liquid', 'assets/d.css']
const CONTENTS = 40
const DECISION_KINDS = ['ignore', 'snooze', 'reopen'] as const

type Rows = {
  scans: Prisma.ScanCreateManyInput[]
  versions: Prisma.FileVersionCreateManyInput[]
  changes: Prisma.ChangeCreateManyInput[]
  findings: (Prisma.FindingCreateManyInput & { id: string })[]
  intervals: Prisma.FindingIntervalCreateManyInput[]
  decisions: Prisma.DecisionCreateManyInput[]
}

type Ids = { shopId: string; subjectId: string }

type History = { db: Db; random: () => number; domain: string; retentionDays: number; days: number; now: Date }

/** A shop with the rows that years of scans leave: files edited and reverted, findings that come and go, decisions, failed scans. */
export async function seedRandomHistory({ db, random, domain, retentionDays, days, now }: History): Promise<string> {
  const { id: shopId } = await db.shop.create({ data: { domain, ianaTimezone: 'Europe/Paris' } })
  const start = new Date(now.getTime() - days * DAY)
  await db.installation.create({ data: { shopId, scopes: ['read_themes'], installedAt: start, confirmedAt: start } })
  const settings = { scan: {}, assetBudgets: {}, retentionDays }
  await db.shopSettings.create({ data: { shopId, data: settings, actorId: 'staff:42' } })
  const { id: subjectId } = await db.subject.create({ data: { shopId, kind: 'live-theme', key: 'live' } })
  const rows: Rows = { scans: [], versions: [], changes: [], findings: [], intervals: [], decisions: [] }
  const every = 1 + random() * 25
  for (let day = 0; day < days; day += every * random() * 2 + 0.5)
    scanOn(new Date(start.getTime() + day * DAY), { ids: { shopId, subjectId }, random, rows })
  await db.body.createMany({ data: await Promise.all(Array.from({ length: CONTENTS }, (_, n) => bodyOf(n))), skipDuplicates: true })
  await db.scan.createMany({ data: rows.scans })
  await db.fileVersion.createMany({ data: rows.versions })
  await db.change.createMany({ data: rows.changes })
  await db.finding.createMany({ data: rows.findings })
  await db.findingInterval.createMany({ data: rows.intervals })
  await db.decision.createMany({ data: rows.decisions })
  return shopId
}

type Scanning = { ids: Ids; random: () => number; rows: Rows }

function scanOn(at: Date, { ids, random, rows }: Scanning): void {
  const scanId = randomUUID()
  const times = { queuedAt: at, startedAt: at, finishedAt: at }
  const scan = { id: scanId, ...ids, trigger: 'schedule', actorId: 'system', ...times }
  const isFirst = rows.scans.every(({ state }) => state === 'failed')
  if (random() < 0.1) return void rows.scans.push({ ...scan, state: 'failed', failureCode: 'SHOPIFY_UNAVAILABLE', failureDetails: {} })
  rows.scans.push({ ...scan, state: 'finished', baseline: isFirst })
  for (const path of PATHS) editFile({ path, at, scanId, isFirst }, { ids, random, rows })
  for (let n = 0; n < 12; n++)
    lookFor({ fingerprint: `finding-${n}`, file: PATHS[n % PATHS.length] ?? '', at, scanId }, { ids, random, rows })
}

type Edit = { path: string; at: Date; scanId: string; isFirst: boolean }

function editFile({ path, at, scanId, isFirst }: Edit, { ids, random, rows }: Scanning): void {
  const current = rows.versions.find(version => version.path === path && version.until == null)
  if (current && random() > 0.2) return
  const sha256 = current && random() < 0.2 ? null : shaOf(Math.floor(random() * CONTENTS))
  if (sha256 === current?.sha256) return
  if (current) current.until = at
  if (sha256) rows.versions.push({ id: randomUUID(), ...ids, path, sha256, bytes: 10, from: at })
  if (isFirst) return
  const kind = !current ? 'file-added' : sha256 ? 'file-modified' : 'file-removed'
  const shas = { beforeSha256: current?.sha256 ?? null, afterSha256: sha256 }
  rows.changes.push({
    id: randomUUID(),
    ...ids,
    scanId,
    kind,
    path,
    ...shas,
    happenedAt: new Date(at.getTime() - random() * DAY),
    detectedAt: at,
  })
}

type Look = { fingerprint: string; file: string; at: Date; scanId: string }

function lookFor({ fingerprint, file, at, scanId }: Look, { ids, random, rows }: Scanning): void {
  const known = rows.findings.find(finding => finding.fingerprint === fingerprint)
  const sha256 = rows.versions.find(version => version.path === file && version.until == null)?.sha256 ?? null
  const isThere = known?.state === 'open' ? random() < 0.9 : random() < 0.1
  const finding = known ?? (isThere ? newFinding({ fingerprint, file, at, scanId }, ids) : null)
  if (!finding) return
  if (!known) rows.findings.push(finding)
  const open = rows.intervals.find(span => span.findingId === finding.id && span.closedAt == null)
  if (isThere && !open)
    rows.intervals.push({ id: randomUUID(), shopId: ids.shopId, findingId: finding.id, openedScanId: scanId, openedAt: at })
  if (isThere && !open) Object.assign(finding, { state: 'open', openedAt: at, resolvedAt: null })
  // An audit that could not run leaves the finding as it was seen last.
  if (isThere && random() < 0.8) Object.assign(finding, { lastScanId: scanId, sha256 })
  if (!isThere && open) Object.assign(open, { closedAt: at, closedScanId: scanId })
  if (!isThere && open) Object.assign(finding, { state: 'resolved', resolvedAt: at })
  if (random() > 0.01) return
  const kind = DECISION_KINDS[Math.floor(random() * 3)] ?? 'ignore'
  const revoked = random() < 0.3 ? { revokedAt: at, revokedBy: 'staff:42' } : {}
  rows.decisions.push({
    id: randomUUID(),
    shopId: ids.shopId,
    findingId: finding.id,
    batchId: randomUUID(),
    kind,
    actorId: 'staff:42',
    decidedAt: at,
    ...revoked,
  })
}

function newFinding({ fingerprint, file, at, scanId }: Look, ids: Ids): Rows['findings'][number] {
  const seen = { firstScanId: scanId, lastScanId: scanId, openedAt: at, state: 'open' }
  const what = { audit: 'deprecated-tag', category: 'hygiene', kind: 'risk', severity: 'minor', severityRank: 2 }
  return {
    id: randomUUID(),
    ...ids,
    fingerprint,
    ...what,
    ...seen,
    file,
    line: 1,
    place: { type: 'file', file, line: 1 },
    values: { tag: 'include' },
    measured: {},
  }
}

function textOf(n: number): string {
  return `{% include '${n}' %}\n`.repeat(n + 1)
}

function shaOf(n: number): string {
  return createHash('sha256').update(textOf(n)).digest('hex')
}

async function bodyOf(n: number) {
  return { sha256: shaOf(n), bytes: textOf(n).length, content: await compress(textOf(n)) }
}
