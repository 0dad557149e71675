import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { PgBoss } from 'pg-boss'
import { pino } from 'pino'
import type { ExecuteSql } from '../../app/database/database.ts'
import { openDatabase } from '../../app/db.server.ts'
import { JOBS } from '../../app/jobs/index.ts'
import { openQueue, type Queue } from '../../app/queue.server.ts'
import { startPostgres } from '../support/start-postgres.ts'

export type Engine = 'pglite' | 'postgresql'

/** The database that the tortured processes share. */
export type Ground = {
  engine: Engine
  /** The environment of a process on this database. */
  env(program: string): Record<string, string>
  /** Makes an empty database beside it, or a place for one. */
  makeFresh(number: number): Promise<(program: string) => Record<string, string>>
  /** Looks into it; on PGlite only while no process of the product runs. */
  sql<T>(work: (sql: ExecuteSql) => Promise<T>): Promise<T>
  /** Sends jobs as the product does; on PGlite only while no process of the product runs. */
  queue<T>(work: (queue: Pick<Queue, 'send'>) => Promise<T>): Promise<T>
  close(): Promise<void>
}

const log = pino({ level: 'silent' })

export async function openGround(engine: Engine, folder: string): Promise<Ground> {
  return engine === 'pglite' ? openFolder(folder) : openServer()
}

async function openServer(): Promise<Ground> {
  const server = await startPostgres()
  const pool = new pg.Pool({ connectionString: server.url, max: 4, application_name: 'torture' })
  pool.on('error', () => {})
  const sql: ExecuteSql = async (text, values) => ({ rows: [await pool.query(text, values)].flat().flatMap(each => each.rows) })
  const boss = new PgBoss({ connectionString: server.url, max: 1, supervise: false, schedule: false, migrate: false, createSchema: false })
  boss.on('error', () => {})
  const env = (database: string, program: string) => ({ DATABASE_URL: urlOf(server.url, { database, program }) })
  let started = false
  return {
    engine: 'postgresql',
    env: program => env('postgres', program),
    async makeFresh(number) {
      const database = `fresh_${number}`
      await sql(`CREATE DATABASE ${database}`)
      return program => env(database, program)
    },
    sql: work => work(sql),
    async queue(work) {
      if (!started) await boss.start()
      started = true
      return work({ send: async (name, input) => void (await boss.send(name, input)) })
    },
    async close() {
      if (started) await boss.stop({ graceful: false })
      await pool.end()
      await server.stop()
    },
  }
}

/** Names each process to the server, so that a lock's holder can be told. */
function urlOf(server: string, { database, program }: { database: string; program: string }): string {
  const url = new URL(server)
  url.pathname = `/${database}`
  url.searchParams.set('application_name', program)
  return url.href
}

async function openFolder(folder: string): Promise<Ground> {
  const data = join(folder, 'data')
  await mkdir(folder, { recursive: true })
  const open = () => openDatabase({ url: undefined, folder: data })
  return {
    engine: 'pglite',
    env: () => ({ DATABASE_URL: '', VIGIE_DATA: data }),
    makeFresh: async number => () => ({ DATABASE_URL: '', VIGIE_DATA: join(folder, `fresh-${number}`, 'data') }),
    async sql(work) {
      const database = await open()
      try {
        return await work(database.executeSql)
      } finally {
        await database.close()
      }
    },
    async queue(work) {
      const database = await open()
      const queue = await openQueue({ database, jobs: JOBS, log })
      try {
        return await work(queue)
      } finally {
        await queue.stop(1000)
        await database.close()
      }
    },
    async close() {},
  }
}
