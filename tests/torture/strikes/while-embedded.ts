import { setTimeout as sleep } from 'node:timers/promises'
import { askForScan } from '../ask-for-scan.ts'
import { WEB } from '../stage.ts'
import { until } from '../until.ts'
import { type Blow, kill, type Strike, type Struck } from './strike.ts'

// Nobody can look into a PGlite that another process has: these aim by what the emulator sees and the pages tell.
const ON = ['pglite'] as const
const BEGINS_WITHIN_MS = 8_000

export const whileEmbedded: Strike[] = [
  { phase: 'fetching files', on: ON, run: whileFetching },
  ...['reading', 'auditing', 'recording'].map((phase): Strike => ({ phase, on: ON, run: blow => atPhase(blow, phase) })),
  { phase: 'refreshing a token', on: ON, run: whileRefreshing },
  { phase: 'receiving a webhook', on: ON, run: atWebhook },
  { phase: 'deciding', on: ON, run: whileDeciding },
  { phase: 'preparing a shop', on: ON, run: whilePreparing },
]

async function strikeWeb({ stage }: Blow, hit: boolean): Promise<Struck> {
  await kill(stage, [WEB])
  return { victims: [WEB], hit }
}

async function whileFetching(blow: Blow): Promise<Struck> {
  const { stage, handle } = blow
  await stage.emulator.addFault({ kind: 'slow', count: 1, milliseconds: 400, shop: handle, operation: 'ThemeFileBodies' })
  await askForScan(blow)
  const asking = await until(BEGINS_WITHIN_MS, async () => ((await stage.emulator.openBodyRequests(handle)).length > 0 ? true : null))
  return strikeWeb(blow, asking !== null)
}

async function atPhase(blow: Blow, phase: string): Promise<Struck> {
  const { stage, handle, random } = blow
  await askForScan(blow)
  let seen = false
  await until(BEGINS_WITHIN_MS, async () => {
    const asked = await stage.visitor.progress(handle)
    const now = asked?.answer?.progress?.phase
    seen = now === phase
    // A phase of a small theme is over before one can ask: what follows it will do.
    return seen || (asked?.answer && asked.answer.state !== 'queued' && asked.answer.state !== 'running') ? true : null
  })
  await sleep(random.below(15))
  return strikeWeb(blow, seen)
}

async function whileRefreshing(blow: Blow): Promise<Struck> {
  const { stage, handle } = blow
  await stage.emulator.expireTokens(handle)
  await stage.emulator.addFault({ kind: 'slow', count: 1, milliseconds: 800, shop: handle, target: 'oauth' })
  await askForScan(blow)
  const asking = await until(BEGINS_WITHIN_MS, async () => ((await stage.emulator.openOauthRequests(handle)).length > 0 ? true : null))
  return strikeWeb(blow, asking !== null)
}

async function atWebhook(blow: Blow): Promise<Struck> {
  await blow.stage.emulator.sendWebhook({ shop: blow.handle, topic: blow.random.pick(['themes/publish', 'app/uninstalled']) })
  await sleep(blow.random.below(80))
  return strikeWeb(blow, true)
}

async function whileDeciding(blow: Blow): Promise<Struck> {
  const { stage, handle, random } = blow
  const listed = await stage.visitor.findings(handle)
  const items = listed?.answer.list.items ?? []
  const asked = { handle, note: `${handle} while deciding ${stage.ledger.decisions.length}`, acknowledged: null, undone: false }
  stage.ledger.decisions.push(asked)
  const [first] = items
  const deciding = first
    ? stage.visitor
        .ignore(handle, [first.id], asked.note)
        .then(decided => Object.assign(asked, { acknowledged: decided?.answer.done ?? null }))
    : null
  await sleep(random.below(60))
  const struck = await strikeWeb(blow, items.length > 0)
  await deciding
  return struck
}

async function whilePreparing(blow: Blow): Promise<Struck> {
  const { emulator, visitor } = blow.stage
  await emulator.uninstall(blow.handle)
  await emulator.install(blow.handle)
  await visitor.progress(blow.handle)
  await sleep(blow.random.below(250))
  return strikeWeb(blow, true)
}
