import { z } from 'zod'
import { SEVERITIES, type Severity } from '../../../engine/audit.ts'
import { scoreTallies } from '../../../engine/score.ts'
import type { Tx } from '../../db.server.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import { nameApp } from '../findings/app-name.ts'
import { describeFinding, findAudit } from '../findings/audit-texts.ts'
import { type FindingsCount, sumOf } from '../findings/count-findings.ts'
import { selectPage } from '../findings/select-page.ts'
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
  const files = await countFiles(db, { scope, audits: candidates.map(({ audit }) => audit) })
  const chosen = candidates
    .map(candidate => ({ ...candidate, ...effortOf(candidate, files) }))
    .sort((a, b) => rank(a) - rank(b) || worth(b) - worth(a))
    .slice(0, SHOWN)
  const described = await Promise.all(chosen.map(action => describe(db, { scope, action })))
  return described.filter(action => action !== null)
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

const fileCount = z.object({ audit: z.string(), app: z.string().nullable(), files: z.number() })
type FileCount = z.infer<typeof fileCount>

async function countFiles(db: Tx, { scope, audits }: { scope: FindingsScope; audits: string[] }): Promise<FileCount[]> {
  const rows = await db.$queryRaw`
    SELECT audit, app, count(file)::int AS files FROM (
      SELECT audit, app, file FROM findings WHERE ${whereFindings(scope, ALL_OPEN)} AND audit = ANY(${audits}) GROUP BY 1, 2, 3
    ) AS places
    GROUP BY 1, 2`
  return z.array(fileCount).parse(rows)
}

function effortOf({ audit, app }: Candidate, counts: readonly FileCount[]): Pick<HomeAction, 'files' | 'effortMinutes'> {
  const files = counts.find(count => count.audit === audit && count.app === app)?.files ?? 0
  return { files, effortMinutes: (findAudit(audit)?.effort ?? 0) * Math.max(1, files) }
}

type Weighed = Candidate & Pick<HomeAction, 'files' | 'effortMinutes'>

/** Words and address come from the gravest of its findings; null when the last one went meanwhile. */
async function describe(db: Tx, { scope, action }: { scope: FindingsScope; action: Weighed }): Promise<HomeAction | null> {
  const { audit, app, findings } = action
  const where = Prisma.sql`${whereFindings(scope, { ...ALL_OPEN, audits: [audit] })} AND app IS NOT DISTINCT FROM ${app}`
  const [sample] = await selectPage(db, { where, sort: 'severity', limit: 1, offset: 0, total: findings })
  if (!sample) return null
  const { title, why } = describeFinding(sample, scope.language)
  return { ...action, title, why, app: app === null ? null : nameApp(app), findingId: findings === 1 ? sample.id : null }
}

function rank({ severity }: { severity: Severity }): number {
  return SEVERITIES.indexOf(severity)
}

function worth({ gainPoints, effortMinutes }: Weighed): number {
  return gainPoints / Math.max(1, effortMinutes)
}
