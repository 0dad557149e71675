import { randomUUID } from 'node:crypto'
import type { Vigie } from '../vigie.ts'

export type Role = 'web' | 'worker'

export type Heartbeat = { stop: () => Promise<void> }

const BEAT_MS = 10_000
/** Without a beat for this long a process counts as gone. */
export const SILENT_MS = 35_000
const FORGOTTEN_MS = 86_400_000

/** Tells the database every ten seconds that this process lives; stopping takes its row along. */
export async function startHeartbeat(
  { db, now, log }: Pick<Vigie, 'db' | 'now' | 'log'>,
  { role, works }: { role: Role; works: boolean },
): Promise<Heartbeat> {
  const id = randomUUID()
  const startedAt = now()
  const beat = async () => {
    const beatAt = now()
    await db.process.upsert({ where: { id }, create: { id, role, works, startedAt, beatAt }, update: { beatAt } })
    await db.process.deleteMany({ where: { beatAt: { lt: new Date(beatAt.getTime() - FORGOTTEN_MS) } } })
  }
  await beat()
  let beating = Promise.resolve()
  const timer = setInterval(() => {
    beating = beating.then(beat).catch(error => log.error({ error }, 'no heartbeat'))
  }, BEAT_MS)
  return {
    async stop() {
      clearInterval(timer)
      await beating
      await db.process.deleteMany({ where: { id } })
    },
  }
}
