import { noteContent } from './ledger.ts'
import type { Random } from './random.ts'
import type { Stage } from './stage.ts'
import { writeContent } from './themes.ts'
import { letTimePass } from './trail.ts'
import { until } from './until.ts'

const PATH = 'snippets/torture-a.liquid'
const IDLE_WITHIN_MS = 10_000

type Asking = { stage: Stage; handle: string; random: Random }

/** Changes a file and asks for a scan, in one of the ways in which scans come to be. */
export async function askForScan({ stage, handle, random }: Asking): Promise<void> {
  const { emulator, engine, ledger, visitor } = stage
  await emulator.writeFile(handle, PATH, writeContent(random))
  await noteContent(ledger, emulator, { handle, path: PATH })
  const way = random.pick(['now', 'publish', 'schedule'] as const)
  if (way === 'publish') await emulator.sendWebhook({ shop: handle, topic: 'themes/publish' })
  else if (way === 'schedule' && engine === 'postgresql') await makeDue(stage, handle)
  else {
    const asked = await visitor.scanNow(handle)
    if (asked) ledger.scans.add(asked.answer.done.scanId)
  }
}

/** The time of the shop's next scan has come, and so has the scheduler's. */
export async function makeDue({ ground }: Stage, handle: string): Promise<void> {
  await ground.sql(sql =>
    sql('UPDATE shops SET next_scan_at = now() WHERE domain = $1 AND next_scan_at IS NOT NULL', [`${handle}.myshopify.com`]),
  )
  await ground.queue(queue => queue.send('schedule-scans', {}))
}

/** Waits until the shop has no unfinished scan, so that the next one is begun by who asks for it; PostgreSQL only. */
export async function becomeIdle({ ground }: Stage, handle: string): Promise<void> {
  await ground.sql(async sql => {
    await letTimePass(sql)
    await until(IDLE_WITHIN_MS, async () => {
      const { rows } = await sql(
        "SELECT 1 FROM scans JOIN shops ON shops.id = shop_id WHERE domain = $1 AND state IN ('queued', 'running')",
        [`${handle}.myshopify.com`],
      )
      return rows.length === 0 ? true : null
    })
  })
}
