import { makeDue } from '../ask-for-scan.ts'
import { closeGate } from '../trail.ts'
import { type Blow, killFrozen, type Strike, type Struck } from './strike.ts'

export const whileAsking: Strike[] = [
  { phase: 'asking for a scan', on: ['postgresql'], run: whileAskingForScan },
  { phase: 'enqueueing', on: ['postgresql'], run: whileEnqueueing },
  { phase: 'scheduling', on: ['postgresql'], run: whileScheduling },
  { phase: 'receiving a webhook', on: ['postgresql'], run: whileReceiving },
  { phase: 'between handling a webhook and noting it', on: ['postgresql'], run: whileHandling },
  { phase: 'deciding', on: ['postgresql'], run: whileDeciding },
  { phase: 'preparing a shop', on: ['postgresql'], run: whilePreparing },
]

function whileAskingForScan(blow: Blow): Promise<Struck> {
  return killFrozen(blow, { frozen: closeGate('asked'), who: /^web/, provoke: () => blow.stage.visitor.scanNow(blow.handle) })
}

/** The scan's row is written, its job is not. */
function whileEnqueueing(blow: Blow): Promise<Struck> {
  const { stage, handle } = blow
  return killFrozen(blow, { frozen: 'LOCK TABLE pgboss.job IN SHARE MODE', who: /^web/, provoke: () => stage.visitor.scanNow(handle) })
}

function whileScheduling(blow: Blow): Promise<Struck> {
  return killFrozen(blow, { frozen: closeGate('asked'), who: /^worker/, provoke: () => makeDue(blow.stage, blow.handle) })
}

function whileReceiving(blow: Blow): Promise<Struck> {
  const { stage, handle, random } = blow
  const provoke = () =>
    stage.emulator.sendWebhook({ shop: handle, topic: random.pick(['themes/publish', 'themes/update', 'themes/create']) })
  const frozen = random.pick([closeGate('received'), 'LOCK TABLE pgboss.job IN SHARE MODE'])
  return killFrozen(blow, { frozen, who: /^web/, provoke })
}

function whileHandling(blow: Blow): Promise<Struck> {
  const { stage, handle, random } = blow
  const topic = random.pick(['themes/publish', 'themes/publish', 'app/uninstalled', 'themes/update'])
  const provoke = async () => {
    if (topic === 'app/uninstalled') await stage.emulator.uninstall(handle)
    else await stage.emulator.sendWebhook({ shop: handle, topic })
  }
  return killFrozen(blow, { frozen: closeGate('handled'), who: /^worker/, provoke })
}

async function whileDeciding(blow: Blow): Promise<Struck> {
  const { stage, handle, random } = blow
  const listed = await stage.visitor.findings(handle)
  const items = listed?.answer.list.items ?? []
  const note = `${handle} while deciding ${stage.ledger.decisions.length}`
  stage.ledger.decisions.push({ handle, note, acknowledged: null, undone: false })
  const provoke = async () => items.length > 0 && stage.visitor.ignore(handle, [random.pick(items).id], note)
  return killFrozen(blow, { frozen: closeGate('decided'), who: /^web/, provoke })
}

async function whilePreparing(blow: Blow): Promise<Struck> {
  const { emulator, visitor } = blow.stage
  await emulator.uninstall(blow.handle)
  await emulator.install(blow.handle)
  return killFrozen(blow, {
    frozen: 'LOCK TABLE capabilities IN SHARE MODE',
    who: /^worker/,
    provoke: async () => {
      await visitor.progress(blow.handle)
      await emulator.setScopes(blow.handle, ['read_themes'])
    },
  })
}
