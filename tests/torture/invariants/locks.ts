import { until } from '../until.ts'
import type { Invariant } from './invariant.ts'

const LEFT_LIMIT_MS = 5_000

/** After the last kill: nothing of the dead is left in the server, and the next start is as quick as any. */
export const lockInvariants: Invariant[] = [
  {
    says: 'no lock and no transaction outlives its process',
    async check({ stage, sql }) {
      if (stage.engine === 'pglite') return []
      const left = async () =>
        (await sql("SELECT pid, application_name AS name, state FROM pg_stat_activity WHERE application_name ~ '^(web|worker)'")).rows
      const gone = await until(LEFT_LIMIT_MS, async () => ((await left()).length === 0 ? true : null))
      const { rows: locks } = await sql("SELECT classid, objid, pid FROM pg_locks WHERE locktype = 'advisory'")
      return [...(gone ? [] : await left()), ...locks].map(each => JSON.stringify(each))
    },
  },
]
