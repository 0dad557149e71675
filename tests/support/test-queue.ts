import type { JobInputs, JobName, Queue } from '../../app/queue.server.ts'

type SentJob = { [N in JobName]: { name: N; input: JobInputs[N] } }[JobName]

/** A queue whose jobs are looked at instead of worked. */
export function createTestQueue(): Queue & { sent: SentJob[]; hastened: { name: JobName; singletonKey: string; priority: number }[] } {
  const sent: SentJob[] = []
  const hastened: { name: JobName; singletonKey: string; priority: number }[] = []
  return {
    sent,
    hastened,
    async hasten(name, singletonKey, { priority }) {
      hastened.push({ name, singletonKey, priority })
    },
    async send(name, input) {
      // The pair is a member of the union because name and input are of one job.
      sent.push({ name, input } as SentJob)
    },
  }
}
