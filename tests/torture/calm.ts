import { join } from 'node:path'
import { z } from 'zod'
import type { ExecuteSql } from '../../app/database/database.ts'
import { openDatabase } from '../../app/db.server.ts'
import { freePort } from '../support/free-port.ts'
import type { Stage } from './stage.ts'
import { until } from './until.ts'
import { createVisitor } from './visitor.ts'

const SCANNED_WITHIN_MS = 60_000
const OPEN = `
  SELECT split_part(domain, '.', 1) AS handle, fingerprint, audit, severity, file, line, app, place, "values", measured, sha256
  FROM findings JOIN shops ON shops.id = shop_id WHERE state = 'open' ORDER BY handle, fingerprint`

const row = z.object({ handle: z.string() }).loose()

/** The open findings, as texts that can be compared. */
export async function openFindings(sql: ExecuteSql, shops: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql(OPEN)
  return new Set(
    z
      .array(row)
      .parse(rows)
      .filter(({ handle }) => shops.includes(handle))
      .map(each => JSON.stringify(each)),
  )
}

/** What a new installation finds that nobody disturbs, in the same shops. */
export async function scanCalmly(stage: Stage, folder: string): Promise<Set<string>> {
  const data = join(folder, 'calm/data')
  const port = await freePort()
  const program = stage.start('calm', 'web', { DATABASE_URL: '', VIGIE_DATA: data, PORT: String(port) })
  await program.ready
  const visitor = createVisitor({ app: `http://127.0.0.1:${port}`, emulator: stage.emulator })
  for (const handle of stage.shops) {
    const scanned = await until(SCANNED_WITHIN_MS, async () => {
      const asked = await visitor.progress(handle)
      return asked?.answer?.state === 'finished' ? true : null
    })
    if (!scanned) stage.ledger.problems.push(`the calm scan of ${handle} did not finish`)
  }
  program.terminate()
  await program.ended
  const database = await openDatabase({ url: undefined, folder: data })
  const found = await openFindings(database.executeSql, stage.shops)
  await database.close()
  return found
}
