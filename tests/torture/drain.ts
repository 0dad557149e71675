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
  const { emulator, engine, ground, ledger, programs, shops, visitor } = stage
  if (engine === 'pglite') for (const program of programs.values()) await program.kill()
  await ground.sql(letTimePass)
  for (const job of ['schedule-scans', 'clean-up'] as const) await ground.queue(queue => queue.send(job, {}))
  await stage.startMissing()
  await emulator.releaseWebhooks('first-in')
  await untilDelivered(stage)
  await installEverywhere(stage)
  if (engine === 'pglite') await sleep(NOTICED_WITHIN_MS)
  await untilIdle(stage)
  for (const handle of shops) {
    const asked = await until(10_000, () => visitor.scanNow(handle))
    if (asked) ledger.scans.add(asked.answer.done.scanId)
    else ledger.problems.push(`${handle} was not answered when all was calm`)
  }
  await untilIdle(stage)
}

async function untilDelivered({ emulator, ledger }: Stage): Promise<void> {
  const done = await until(LIMIT_MS, async () => {
    const waiting = (await emulator.webhooks()).filter(({ state }) => !['delivered', 'given up', 'dropped'].includes(state))
    return waiting.length === 0 ? true : null
  })
  if (!done) ledger.problems.push('webhooks were still on their way when all was calm')
}

async function untilIdle(stage: Stage): Promise<void> {
  const end = performance.now() + LIMIT_MS
  let left = await glance(stage)
  while (left.length > 0 && performance.now() < end) {
    if (stage.engine === 'pglite') await sleep(NOTICED_WITHIN_MS)
    left = await glance(stage)
  }
  if (left.length > 0) stage.ledger.problems.push(`after ${LIMIT_MS / 1000} s of calm there was still work: ${left.join(', ')}`)
}

/** What is left to do after a moment; for the dead, time passes then. */
async function glance(stage: Stage): Promise<string[]> {
  const { engine, ground, programs, shops, visitor } = stage
  if (engine === 'postgresql') {
    if (await until(GLANCE_MS, async () => ((await ground.sql(findLeft)).length === 0 ? true : null))) return []
    return ground.sql(lookAndLetTimePass)
  }
  // Nobody can look into a PGlite that another process has: it stops politely for it.
  await until(3 * GLANCE_MS, async () => {
    const scans = await Promise.all(shops.map(handle => visitor.progress(handle)))
    return scans.every(asked => asked?.answer?.state === 'finished') ? true : null
  })
  for (const program of programs.values()) program.terminate()
  await Promise.all([...programs.values()].map(program => program.ended))
  const left = await ground.sql(lookAndLetTimePass)
  await stage.startMissing()
  return left
}

async function lookAndLetTimePass(sql: ExecuteSql): Promise<string[]> {
  const left = await findLeft(sql)
  if (left.length > 0) await letTimePass(sql)
  return left
}

const LEFT = `
  SELECT 'scan ' || state AS what FROM scans WHERE state IN ('queued', 'running')
  UNION ALL SELECT name || ' ' || state FROM pgboss.job
    WHERE state IN ('created', 'retry', 'active') AND start_after < now() + interval '1 hour' AND name NOT LIKE '\\_\\_pgboss%' AND name <> 'dead-letters'`

async function findLeft(sql: ExecuteSql): Promise<string[]> {
  const { rows } = await sql(LEFT)
  return rows.map(({ what }) => what)
}
