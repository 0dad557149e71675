import { z } from 'zod'
import { SEVERITIES, type Severity } from '../../../engine/audit.ts'
import { scoreTallies } from '../../../engine/score.ts'
import type { Tx } from '../../db.server.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import { nameApp } from '../findings/app-name.ts'
import { describeFinding, findAudit } from '../findings/audit-texts.ts'
import { type FindingsCount, sumOf } from '../findings/count-findings.ts'
import { FINDING_COLUMNS, findingRow } from '../findings/finding-row.ts'
import { type FindingsScope, whereFindings } from '../findings/where-findings.ts'
import { ALL_OPEN } from '../findings-filter.ts'
import { gravest } from './score-parts.ts'

/** What to do now: mend all open findings of one audit (of one app where they are an app's). */
export type HomeAction = {
  audit: string
  severity: Severity
  title: string
  /** What it does to shoppers. */
  why: string
  findings: number
  files: number
  app: { key: string; name: string } | null
  /** The finding itself when there is just one. */
  findingId: string | null
  /** An estimate: the audit's effort for each file. */
  effortMinutes: number
  /** Points of the total score won. */
  gainPoints: number
}

const SHOWN = 3
const CONSIDERED = 8

type Candidate = { audit: string; app: string | null; severity: Severity; findings: number; gainPoints: number }

/** The gravest first; among equals, most points for the least work. */
export async function chooseActions(
  db: Tx,
  { scope, counts }: { scope: FindingsScope; counts: readonly FindingsCount[] },
): Promise<HomeAction[]> {
  const candidates = weigh(counts).slice(0, CONSIDERED)
  const actions = await Promise.all(candidates.map(candidate => detail(db, { scope, candidate })))
  return actions.sort((a, b) => rank(a) - rank(b) || worth(b) - worth(a)).slice(0, SHOWN)
}

function weigh(counts: readonly FindingsCount[]): Candidate[] {
  const counted = counts.filter(({ view }) => view === 'open' || view === 'snoozed')
  const now = scoreTallies(counted).total
  const groups = Map.groupBy(
    counts.filter(({ view }) => view === 'open'),
    ({ audit, app }) => JSON.stringify([audit, app]),
  )
  return [...groups.values()]
    .flatMap(group => group.slice(0, 1).map(({ audit, app }) => ({ audit, app, group })))
    .map(({ audit, app, group }) => {
      const without = counted.filter(count => !group.includes(count))
      return { audit, app, severity: gravest(group), findings: sumOf(group), gainPoints: scoreTallies(without).total - now }
    })
    .sort((a, b) => rank(a) - rank(b) || b.gainPoints - a.gainPoints)
}

const sampleRow = findingRow.extend({ files: z.number() })

async function detail(db: Tx, { scope, candidate }: { scope: FindingsScope; candidate: Candidate }): Promise<HomeAction> {
  const { audit, app, findings } = candidate
  const where = Prisma.sql`${whereFindings(scope, { ...ALL_OPEN, audits: [audit] })} AND app IS NOT DISTINCT FROM ${app}`
  const rows = await db.$queryRaw`
    SELECT ${FINDING_COLUMNS}, (SELECT count(DISTINCT file)::int FROM findings WHERE ${where}) AS files
    FROM findings WHERE ${where} ORDER BY severity_rank, file, line, id LIMIT 1`
  const [sample] = z.tuple([sampleRow]).parse(rows)
  const { title, why } = describeFinding(sample, scope.language)
  return {
    ...candidate,
    title,
    why,
    files: sample.files,
    app: app === null ? null : nameApp(app),
    findingId: findings === 1 ? sample.id : null,
    effortMinutes: (findAudit(audit)?.effort ?? 0) * Math.max(1, sample.files),
  }
}

function rank({ severity }: { severity: Severity }): number {
  return SEVERITIES.indexOf(severity)
}

function worth({ gainPoints, effortMinutes }: HomeAction): number {
  return gainPoints / Math.max(1, effortMinutes)
}
