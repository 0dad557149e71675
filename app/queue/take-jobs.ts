import type { JobResult, JobWithMetadata, PgBoss } from 'pg-boss'
import { describeError } from '../describe-error.ts'
import type { Job } from '../job.ts'
import { withLogIds } from '../log-ids.ts'
import type { Vigie } from '../vigie.ts'

// Jobs that are sent wake workers at once; those put off, and those of a dead worker, are looked for this often.
const POLL_SECONDS = 2

const OPTIONS = {
  localConcurrency: 1,
  batchSize: 1,
  groupConcurrency: 1,
  includeMetadata: true,
  perJobResults: true,
  pollingIntervalSeconds: POLL_SECONDS,
  notifyPollingIntervalSeconds: POLL_SECONDS,
} as const

type Taking = { job: Job; vigie: Vigie; stopping: AbortSignal }

/** Takes a job's work, as many at once as it allows. */
export async function takeJobs(boss: PgBoss, { job, vigie, stopping }: Taking): Promise<void> {
  for (let i = 0; i < job.concurrency; i++) {
    const worker: string = await boss.work<unknown, JobResult[], typeof OPTIONS>(job.name, OPTIONS, async ([taken]) => {
      if (!taken) return []
      const ids = { job: job.name, jobId: taken.id, ...(taken.groupId && { shopId: taken.groupId }) }
      const result = await withLogIds(ids, () => runOne(boss, { job, vigie, stopping, taken }))
      // After a job pg-boss would sleep until the next poll, however many wait.
      boss.notifyWorker(worker)
      return [{ id: taken.id, ...result }]
    })
  }
}

type Running = Taking & { taken: JobWithMetadata<unknown> }

async function runOne(boss: PgBoss, { job, vigie, stopping, taken }: Running): Promise<Omit<JobResult, 'id'>> {
  const { log } = vigie
  const input = job.input.safeParse(taken.data)
  if (!input.success) {
    const message = `input that this version does not understand: ${input.error.issues.map(({ path }) => path.join('.')).join(', ')}`
    log.error({ deadLetter: true, because: message }, 'job failed')
    return { status: 'deadletter', output: { name: 'InvalidInput', message } }
  }
  try {
    // One union member of Job and its own input: run takes exactly what input parses.
    await job.run(vigie, input.data as never, AbortSignal.any([stopping, taken.signal]))
    return { status: 'completed' }
  } catch (error) {
    if (stopping.aborted) return handBack(boss, taken)
    log.error({ err: error, tries: taken.retryCount + 1, deadLetter: taken.retryCount >= taken.retryLimit }, 'job failed')
    return { status: 'failed', output: describeError(error) }
  }
}

/** For another worker at once, and no try is counted: stopping is nobody's failure. */
async function handBack(boss: PgBoss, { name, data, groupId, singletonKey, priority }: Running['taken']): Promise<Omit<JobResult, 'id'>> {
  const group = groupId ? { group: { id: groupId } } : {}
  await boss.send({ name, data: Object(data), options: { ...group, ...(singletonKey && { singletonKey }), priority } })
  return { status: 'completed' }
}
