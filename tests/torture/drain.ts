import { setTimeout as sleep } from 'node:timers/promises'
import type { ExecuteSql } from '../../app/database/database.ts'
import { installEverywhere, type Stage } from './stage.ts'
import { letTimePass } from './trail.ts'
import { until } from './until.ts'

const LIMIT_MS = 180_000
const GLANCE_MS = 3_000
// The queue looks for jobs of the dead, and for those put off, within this.
const NOTICED_WITHIN_MS = 14_000

/** Calm: all processes run, every shop has the app and is scanned once more; ends when there is nothing left to do. */
export async function drain(stage: Stage): Promise<void> {
  const { emulator, ledger, shops, visitor } = stage
  await pass(stage)
  await stage.startMissing()
  await emulator.releaseWebhooks('first-in')
  await untilDelivered(stage)
  await installEverywhere(stage)
  await untilIdle(stage)
  for (const handle of shops) {
    const asked = await until(10_000, () => visitor.scanNow(handle))
    if (asked) ledger.scans.add(asked.answer.done.scanId)
    else ledger.problems.push(`${handle} was not answered when all was calm`)
  }
  await untilIdle(stage)
  for (const job of ['schedule-scans', 'clean-up'] as const) {
    await send(stage, job)
    await untilIdle(stage)
  }
}

/** As if a while had passed; on PGlite the process is killed for it. */
export async function pass({ engine, ground, programs }: Stage): Promise<void> {
  if (engine === 'pglite') for (const program of programs.values()) await program.kill()
  await ground.sql(letTimePass)
}

async function untilDelivered({ emulator, ledger }: Stage): Promise<void> {
  const done = await until(LIMIT_MS, async () => {
    const waiting = (await emulator.webhooks()).filter(({ state }) => !['delivered', 'given up', 'dropped'].includes(state))
    return waiting.length === 0 ? true : null
  })
  if (!done) ledger.problems.push('webhooks were still on their way when all was calm')
}

const LEFT = `
  SELECT (SELECT count(*) FROM scans WHERE state IN ('queued', 'running'))::int AS scans,
    (SELECT count(*) FROM pgboss.job WHERE state IN ('created', 'retry', 'active') AND start_after < now() + interval '1 hour'
      AND name NOT LIKE '\\_\\_pgboss%' AND name <> 'dead-letters')::int AS jobs`

async function countLeft(sql: ExecuteSql): Promise<number> {
  const { rows } = await sql(LEFT)
  return rows[0].scans + rows[0].jobs
}

async function untilIdle(stage: Stage): Promise<void> {
  const { engine, ground, ledger } = stage
  const end = performance.now() + LIMIT_MS
  while (performance.now() < end) {
    const quiet = await glance(stage)
    if (quiet === 0) return
    await pass(stage)
    if (engine === 'postgresql') continue
    await stage.startMissing()
    await sleep(NOTICED_WITHIN_MS)
  }
  if (engine === 'pglite') for (const program of stage.programs.values()) await program.kill()
  const { rows } = await ground.sql(sql => sql("SELECT name, state, count(*)::int FROM pgboss.job WHERE state < 'completed' GROUP BY 1, 2"))
  ledger.problems.push(`there was still work when all had been calm for ${LIMIT_MS / 1000} s: ${JSON.stringify(rows)}`)
  if (engine === 'pglite') await stage.startMissing()
}

/** How much work is left after a moment at most; on PGlite the process that works it is stopped politely to be able to look. */
async function glance(stage: Stage): Promise<number> {
  const { engine, ground, programs, shops, visitor } = stage
  if (engine === 'postgresql') return (await until(GLANCE_MS, async () => ((await ground.sql(countLeft)) === 0 ? 0 : null))) ?? 1
  await until(GLANCE_MS * 3, async () => {
    const scans = await Promise.all(shops.map(handle => visitor.progress(handle)))
    return scans.every(asked => asked?.answer?.state === 'finished') ? true : null
  })
  for (const program of programs.values()) {
    program.terminate()
    await program.ended
  }
  const left = await ground.sql(countLeft)
  await stage.startMissing()
  return left
}

async function send({ engine, ground, programs, startMissing }: Stage, job: 'schedule-scans' | 'clean-up'): Promise<void> {
  if (engine === 'pglite') for (const program of programs.values()) await program.kill()
  await ground.queue(queue => queue.send(job, {}))
  await startMissing()
}
