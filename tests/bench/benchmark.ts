import type { Database } from '../../app/database/database.ts'
import type { Figure } from './figure.ts'

/** A database to measure on: opened anew for each benchmark. */
export type Place = {
  engine: Database['engine']
  /** Few rounds and small numbers: to see that it runs. */
  quick: boolean
  /** An empty migrated database, open in this process; on PostgreSQL others may use it too, by this variable. */
  open(): Promise<Database & { url: string }>
  /** An empty database for another process: its variables. */
  environment(): Promise<Record<string, string>>
}

export type Benchmark = { name: string; run(place: Place): Promise<Figure[]> }
