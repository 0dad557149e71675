import type { JobInputs, JobName, Queue } from '../../app/queue.server.ts'

type SentJob = { [N in JobName]: { name: N; input: JobInputs[N] } }[JobName]

/** A queue whose jobs are looked at instead of worked. */
export function createTestQueue(): Queue & { sent: SentJob[] } {
  const sent: SentJob[] = []
  return {
    sent,
    async send(name, input) {
      // The pair is a member of the union because name and input are of one job.
      sent.push({ name, input } as SentJob)
    },
  }
}
