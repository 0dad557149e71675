import type { Language, Measured, Values } from '../../engine/audit.ts'
import { isFixable } from '../../engine/fixes/propose-fix.ts'
import { AppError } from '../errors.ts'
import type { Finding } from '../generated/prisma/client.ts'
import type { Vigie } from '../vigie.ts'
import { readText } from './bodies/read-text.ts'
import { editorUrl } from './editor-url.ts'
import type { FindingItem } from './finding-item.ts'
import { describeFinding } from './findings/audit-texts.ts'
import { cutExcerpt, type Excerpt } from './findings/cut-excerpt.ts'
import { type FindingDecision, readDecisions } from './findings/decision-row.ts'
import { findSiblings } from './findings/find-siblings.ts'
import { type FindingRow, findingRow, toFindingItem } from './findings/finding-row.ts'
import { findLastScan, newSince } from './findings/last-scan.ts'
import { isUuid } from './is-uuid.ts'

export type { ExcerptLine } from './findings/cut-excerpt.ts'
export type { FindingDecision } from './findings/decision-row.ts'

/** A part of the file as it was when the finding was last seen; several pieces when places lie far apart. */
export type FindingExcerpt = ({ state: 'shown'; file: string } & Excerpt) | { state: 'no-code' | 'not-kept' }

export type FindingSpan = { openedAt: Date; openedScanId: string; closedAt: Date | null; closedScanId: string | null }

export type FindingPage = {
  finding: FindingItem
  /** What it does to shoppers. */
  why: string
  /** How to mend it, step by step. */
  fix: string[]
  /** Whether a ready-made change may be had: see readPatch. */
  isFixable: boolean
  evidence: { values: Values; measured: Measured }
  excerpt: FindingExcerpt
  /** Other open findings of the same audit, those of the same file first. */
  siblings: FindingItem[]
  siblingsTotal: number
  /** Oldest first. */
  history: FindingSpan[]
  /** Newest first. */
  decisions: FindingDecision[]
  firstSeenAt: Date
  lastSeenAt: Date
  /** The file in the shop's code editor. */
  editorUrl: string | null
}

/** `context` is the number of lines shown around each marked line. */
export async function readFinding(
  vigie: Pick<Vigie, 'db' | 'now'>,
  { shopId, findingId, language, context }: { shopId: string; findingId: string; language: Language; context: number },
): Promise<FindingPage> {
  const { db } = vigie
  const now = vigie.now()
  const found = await findWhole(vigie, { shopId, findingId })
  const row = findingRow.parse(found)
  const { why, fix } = describeFinding(row, language)
  const scope = { language, now, newSince: newSince(await findLastScan(db, shopId)) }
  const siblings = await findSiblings(db, { shopId, id: row.id, audit: row.audit, file: found.file, now })
  return {
    finding: toFindingItem(row, scope),
    why,
    fix,
    isFixable: row.state === 'open' && isFixable(row.audit),
    evidence: { values: row.values, measured: row.measured },
    excerpt: await readExcerpt(vigie, { finding: found, row, context }),
    siblings: siblings.rows.map(sibling => toFindingItem(sibling, scope)),
    siblingsTotal: siblings.total,
    history: found.intervals,
    decisions: readDecisions(found.decisions),
    firstSeenAt: found.firstScan.finishedAt ?? found.firstScan.queuedAt,
    lastSeenAt: lastSeenOf(found),
    editorUrl: urlOf(found),
  }
}

const SPAN = { openedAt: true, openedScanId: true, closedAt: true, closedScanId: true } as const
const TIMES = { queuedAt: true, finishedAt: true } as const
const NEWEST = { where: { state: 'finished' }, orderBy: { queuedAt: 'desc' }, take: 1, select: TIMES } as const

async function findWhole({ db }: Pick<Vigie, 'db'>, { shopId, findingId }: { shopId: string; findingId: string }) {
  const found = isUuid(findingId)
    ? await db.finding.findUnique({
        where: { shopId_id: { shopId, id: findingId } },
        include: {
          shop: { select: { domain: true } },
          subject: { select: { themeGid: true, scans: NEWEST } },
          firstScan: { select: TIMES },
          lastScan: { select: TIMES },
          intervals: { select: SPAN, orderBy: { openedAt: 'asc' } },
          decisions: { orderBy: { decidedAt: 'desc' } },
        },
      })
    : null
  if (!found) throw new AppError('FINDING_NOT_FOUND', { id: findingId })
  return found
}

type Wanted = { finding: Pick<Finding, 'shopId' | 'sha256'>; row: FindingRow; context: number }

async function readExcerpt({ db }: Pick<Vigie, 'db'>, { finding, row, context }: Wanted): Promise<FindingExcerpt> {
  const { place } = row
  if (place.type !== 'file' || !finding.sha256) return { state: 'no-code' }
  const text = await readText(db, { shopId: finding.shopId, sha256: finding.sha256 })
  if (text === null) return { state: 'not-kept' }
  return { state: 'shown', file: place.file, ...cutExcerpt({ text, marks: place.lines ?? [place.line], context }) }
}

/** Every scan sees a finding that stands open, unless the row says that the newest ones could not look. */
function lastSeenOf({ lastSeenAt, state, subject, lastScan }: Awaited<ReturnType<typeof findWhole>>): Date {
  const [newest] = state === 'open' ? subject.scans : []
  return lastSeenAt ?? newest?.finishedAt ?? lastScan.finishedAt ?? lastScan.queuedAt
}

function urlOf(found: Awaited<ReturnType<typeof findWhole>>): string | null {
  const { file, state, subject, shop } = found
  if (!file || state !== 'open' || !subject.themeGid) return null
  return editorUrl({ domain: shop.domain, themeGid: subject.themeGid, file })
}
