import type { z } from 'zod'
import type { JobInputs, JobName } from './queue.server.ts'
import type { Vigie } from './vigie.ts'

/** One kind of background work. run may be called again with the same input: it does nothing twice. */
export type Job<N extends JobName = JobName> = {
  name: N
  input: z.ZodType<JobInputs[N]>
  /** In UTC; a job with a cron takes no input. */
  cron?: string
  /** How many run at once in one worker. */
  concurrency: number
  /** Tries after the first one fails, before the job is a dead letter. */
  retries: number
  /** The signal aborts when the worker must stop: give the work back by throwing. */
  run(vigie: Vigie, input: JobInputs[N], signal: AbortSignal): Promise<void>
}

export function defineJob<N extends JobName>(job: Job<N>): Job<N> {
  return job
}
