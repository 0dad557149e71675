import { rm } from 'node:fs/promises'
import { openFindings, scanCalmly } from './calm.ts'
import { drain } from './drain.ts'
import type { Engine } from './ground.ts'
import { INVARIANTS } from './invariants/index.ts'
import type { Killed } from './ledger.ts'
import { type RoundOptions, runRound } from './round.ts'
import { followRows, installEverywhere, type Stage, setStage } from './stage.ts'
import { REDACTED } from './strikes/while-deleting.ts'

export type Breach = { invariant: string; breaches: string[] }
export type Report = { engine: Engine; kills: Killed[]; breaches: Breach[]; counts: Record<string, number>; seconds: number }
export type TortureOptions = { engine: Engine; seed: number; rounds: number; folder: string; shops: number; say: (line: string) => void }

/** Kills the product's processes as often as there are rounds, lets it recover, and says what is not as it must be. */
export async function torture({ engine, seed, rounds, folder, shops, say }: TortureOptions): Promise<Report> {
  const begun = performance.now()
  await rm(folder, { recursive: true, force: true })
  const handles = [...Array.from({ length: shops }, (_, i) => `shop-${i + 1}`), REDACTED]
  const stage = await setStage({ engine, folder, shops: handles, workers: 2 })
  try {
    await settleIn(stage)
    for (let round = 1; round <= rounds; round++) {
      const killed = await runRound({ stage, seed, round } satisfies RoundOptions)
      stage.ledger.kills.push(killed)
      say(`${engine} ${round}/${rounds}: ${killed.victims.join(' and ')} killed while ${killed.phase}${killed.hit ? '' : ' (missed)'}`)
    }
    say(`${engine}: calm again, all work is finished …`)
    await drain(stage)
    const calm = await scanCalmly(stage, folder)
    await startAtOnce(stage)
    return { engine, kills: stage.ledger.kills, ...(await judge(stage, calm)), seconds: Math.round((performance.now() - begun) / 1000) }
  } finally {
    await stage.close()
  }
}

async function settleIn(stage: Stage): Promise<void> {
  await stage.startMissing()
  // To look into it, which only its owner can.
  if (stage.engine === 'pglite') for (const program of stage.programs.values()) await program.kill()
  await followRows(stage)
  await stage.ground.sql(sql => sql("INSERT INTO torture.trail (what, id) VALUES ('began', '')"))
  await stage.startMissing()
  await installEverywhere(stage)
}

/** Kills all and starts all: a lock that the dead still held would keep one from being ready. Then all stop politely. */
async function startAtOnce({ programs, startMissing }: Stage): Promise<void> {
  await Promise.all([...programs.values()].map(program => program.kill()))
  await startMissing()
  for (const program of programs.values()) program.terminate()
  await Promise.all([...programs.values()].map(program => program.ended))
}

const COUNTS = `
  SELECT (SELECT count(*) FROM scans WHERE state = 'finished')::int AS finished, (SELECT count(*) FROM scans WHERE state = 'failed')::int AS failed,
    (SELECT count(*) FROM scans WHERE attempts > 1)::int AS "taken over", (SELECT count(*) FROM findings)::int AS findings,
    (SELECT count(*) FROM finding_intervals)::int AS spans, (SELECT count(*) FROM changes)::int AS changes,
    (SELECT count(*) FROM webhook_receipts)::int AS webhooks, (SELECT count(*) FROM decisions)::int AS decisions`

async function judge(stage: Stage, calm: Set<string>): Promise<Pick<Report, 'breaches' | 'counts'>> {
  return stage.ground.sql(async sql => {
    const breaches: Breach[] = [{ invariant: 'nothing odd happened on the way', breaches: stage.ledger.problems }]
    for (const { says, check } of INVARIANTS) breaches.push({ invariant: says, breaches: await check({ stage, sql }) })
    const found = await openFindings(sql, stage.shops)
    const differing = [...found].filter(each => !calm.has(each)).map(each => `not in the calm scan: ${each}`)
    differing.push(...[...calm].filter(each => !found.has(each)).map(each => `only in the calm scan: ${each}`))
    breaches.push({ invariant: 'the open findings are those of a calm scan', breaches: differing })
    const { rows } = await sql(COUNTS)
    return { breaches: breaches.filter(each => each.breaches.length > 0), counts: rows[0] }
  })
}
