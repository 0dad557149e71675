import { askForScan, becomeIdle } from '../ask-for-scan.ts'
import { closeGate } from '../trail.ts'
import { until } from '../until.ts'
import { type Blow, kill, killFrozen, type Strike, type Struck } from './strike.ts'

const RECORDED = ['bodies', 'file_versions', 'findings', 'finding_intervals', 'changes', 'subjects']
const BEGINS_WITHIN_MS = 8_000
const HOLDER = `
  SELECT application_name AS name FROM pg_locks JOIN pg_stat_activity USING (pid)
  WHERE locktype = 'advisory' AND granted AND ((classid::bigint << 32) | objid::bigint) = hashtextextended($1, 0)`

export const whileScanning: Strike[] = [
  { phase: 'fetching files', on: ['postgresql'], run: whileFetching },
  { phase: 'between fetching and reading', on: ['postgresql'], run: blow => atPhase(blow, 'reading') },
  { phase: 'between reading and scanning', on: ['postgresql'], run: blow => atPhase(blow, 'auditing') },
  { phase: 'between scanning and recording', on: ['postgresql'], run: blow => atPhase(blow, 'recording') },
  { phase: 'recording', on: ['postgresql'], run: whileRecording },
  { phase: 'recording, last statement', on: ['postgresql'], run: blow => atPhase(blow, 'ended') },
  { phase: 'between recording and the end of the job', on: ['postgresql'], run: afterRecording },
  { phase: 'refreshing a token', on: ['postgresql'], run: whileRefreshing },
  { phase: 'storing a refreshed token', on: ['postgresql'], run: whileStoringToken },
]

async function whileFetching(blow: Blow): Promise<Struck> {
  const { stage, handle, random } = blow
  await becomeIdle(stage, handle)
  await stage.emulator.addFault({ kind: 'slow', count: 1, milliseconds: 400, shop: handle, operation: 'ThemeFileBodies' })
  await askForScan(blow)
  const asking = await until(BEGINS_WITHIN_MS, async () => ((await stage.emulator.openBodyRequests(handle)).length > 0 ? true : null))
  const holder = await holderOf(blow, `scan:${await shopIdOf(blow)}`)
  const victims = [holder ?? random.pick([...stage.programs.keys()])]
  await kill(stage, victims)
  return { victims, hit: asking !== null && holder !== null }
}

async function atPhase(blow: Blow, phase: string): Promise<Struck> {
  await becomeIdle(blow.stage, blow.handle)
  return killFrozen(blow, { frozen: closeGate(phase), who: /^worker/, provoke: () => askForScan(blow) })
}

async function whileRecording(blow: Blow): Promise<Struck> {
  await becomeIdle(blow.stage, blow.handle)
  const table = blow.random.pick(RECORDED)
  return killFrozen(blow, { frozen: `LOCK TABLE ${table} IN SHARE MODE`, who: /^worker/, provoke: () => askForScan(blow) })
}

/** All is written, but the queue does not know yet. */
async function afterRecording(blow: Blow): Promise<Struck> {
  const { stage, handle } = blow
  await becomeIdle(stage, handle)
  const shopId = await shopIdOf(blow)
  await stage.emulator.addFault({ kind: 'slow', count: 1, milliseconds: 600, shop: handle, operation: 'ThemeFileBodies' })
  await askForScan(blow)
  await until(BEGINS_WITHIN_MS, async () => ((await stage.emulator.openBodyRequests(handle)).length > 0 ? true : null))
  const job = `SELECT 1 FROM pgboss.job WHERE name = 'scan-shop' AND state = 'active' AND data ->> 'shopId' = '${shopId}' FOR UPDATE`
  return killFrozen(blow, { frozen: job, who: /^worker/, provoke: async () => {} })
}

/** The old token is used up; the answer with the new one is on its way. */
async function whileRefreshing(blow: Blow): Promise<Struck> {
  const { stage, handle, random } = blow
  await becomeIdle(stage, handle)
  await stage.emulator.expireTokens(handle)
  await stage.emulator.addFault({ kind: 'slow', count: 1, milliseconds: 800, shop: handle, target: 'oauth' })
  await askForScan(blow)
  const asking = await until(BEGINS_WITHIN_MS, async () => ((await stage.emulator.openOauthRequests(handle)).length > 0 ? true : null))
  const holder = await holderOf(blow, `token:${handle}.myshopify.com`)
  const victims = [holder ?? random.pick([...stage.programs.keys()])]
  await kill(stage, victims)
  return { victims, hit: asking !== null && holder !== null }
}

async function whileStoringToken(blow: Blow): Promise<Struck> {
  const { stage, handle } = blow
  await becomeIdle(stage, handle)
  await stage.emulator.expireTokens(handle)
  return killFrozen(blow, { frozen: 'LOCK TABLE sessions IN SHARE MODE', who: /./, provoke: () => askForScan(blow) })
}

async function shopIdOf({ stage, handle }: Blow): Promise<string> {
  const { rows } = await stage.ground.sql(sql => sql('SELECT id FROM shops WHERE domain = $1', [`${handle}.myshopify.com`]))
  return rows[0]?.id ?? ''
}

async function holderOf({ stage }: Blow, key: string): Promise<string | null> {
  const { rows } = await stage.ground.sql(sql => sql(HOLDER, [key]))
  return rows[0]?.name ?? null
}
