import type { ExecuteSql } from '../../../app/database/database.ts'
import type { Stage } from '../stage.ts'

export type Look = { stage: Stage; sql: ExecuteSql }

/** What must be true when all is calm again; `check` answers what is not, a sentence each. */
export type Invariant = { says: string; check(look: Look): Promise<string[]> }

/** An invariant that a query checks: each row that it finds is a breach. */
export function noRows(says: string, query: string): Invariant {
  return {
    says,
    async check({ sql }) {
      const { rows } = await sql(query)
      return rows.map(row => JSON.stringify(row))
    },
  }
}
