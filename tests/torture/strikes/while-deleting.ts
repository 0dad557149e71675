import { type Blow, killFrozen, type Strike, type Struck } from './strike.ts'

/** The shop whose data is deleted at its owner's wish, again and again. */
export const REDACTED = 'redacted'

export const whileDeleting: Strike[] = [
  { phase: 'cleaning up', on: ['postgresql'], run: whileCleaningUp },
  { phase: 'deleting a shop', on: ['postgresql'], run: whileRedacting },
]

function whileCleaningUp(blow: Blow): Promise<Struck> {
  const frozen = `LOCK TABLE ${blow.random.pick(['bodies', 'body_facts', 'scans'])} IN SHARE MODE`
  return killFrozen(blow, { frozen, who: /^worker/, provoke: () => blow.stage.ground.queue(queue => queue.send('clean-up', {})) })
}

async function whileRedacting(blow: Blow): Promise<Struck> {
  const { emulator, visitor } = blow.stage
  await emulator.install(REDACTED)
  await visitor.progress(REDACTED)
  await emulator.uninstall(REDACTED)
  const frozen = `LOCK TABLE ${blow.random.pick(['bodies', 'body_facts', 'shops', 'webhook_receipts'])} IN SHARE MODE`
  return killFrozen(blow, { frozen, who: /^worker/, provoke: () => emulator.sendWebhook({ shop: REDACTED, topic: 'shop/redact' }) })
}
