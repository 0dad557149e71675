import { noteContent } from './ledger.ts'
import type { Random } from './random.ts'
import type { Stage } from './stage.ts'
import { EDITED, writeContent } from './themes.ts'

const SETTINGS = 'config/settings_data.json'
const APPS = ['reviews', 'popups']
const SCOPES = [['read_themes'], ['read_themes', 'read_locales']]

type Happening = { stage: Stage; handle: string; random: Random }

/** What may happen in a shop while processes die. Each leaves the ledger true. */
export const UPHEAVALS = [
  edit,
  edit,
  edit,
  toggleEmbed,
  publish,
  rename,
  scanNow,
  scanNow,
  decide,
  decide,
  reinstall,
  changeScopes,
  sendTwice,
]

async function edit({ stage: { emulator, ledger }, handle, random }: Happening): Promise<void> {
  const path = random.pick(EDITED)
  const gone = random.chance(0.2) && (await emulator.readFile(handle, path)) !== null
  await (gone ? emulator.deleteFile(handle, path) : emulator.writeFile(handle, path, writeContent(random)))
  await noteContent(ledger, emulator, { handle, path })
}

async function toggleEmbed({ stage: { emulator, ledger }, handle, random }: Happening): Promise<void> {
  const app = random.pick(APPS)
  await (random.chance(0.25) ? emulator.removeEmbeds(handle, app) : emulator.setEmbed(handle, app, random.chance(0.5)))
  await noteContent(ledger, emulator, { handle, path: SETTINGS })
}

/** A copy of the live theme goes live; the one before it is deleted. */
async function publish({ stage: { emulator }, handle, random }: Happening): Promise<void> {
  const { themes } = await emulator.shop(handle)
  await emulator.publish(handle, await emulator.copyTheme(handle, `Theme ${random.below(1000)}`))
  for (const { id } of themes) await emulator.deleteTheme(handle, id)
}

async function rename({ stage: { emulator }, handle, random }: Happening): Promise<void> {
  await emulator.renameLive(handle, `Renamed ${random.below(1000)}`)
}

async function scanNow({ stage: { visitor, ledger }, handle }: Happening): Promise<void> {
  const asked = await visitor.scanNow(handle)
  if (asked) ledger.scans.add(asked.answer.done.scanId)
}

async function decide({ stage: { visitor, ledger }, handle, random }: Happening): Promise<void> {
  const listed = await visitor.findings(handle)
  const items = listed?.answer.list.items ?? []
  if (items.length === 0) return
  const ids = [random.pick(items).id]
  const note = `${handle} ${ledger.decisions.length}`
  const asked = { handle, note, acknowledged: null, undone: false }
  ledger.decisions.push(asked)
  const decided = await (random.chance(0.7) ? visitor.ignore(handle, ids, note) : visitor.snooze(handle, ids, note))
  if (!decided) return
  const acknowledged = decided.answer.done
  const undone = random.chance(0.4) ? await visitor.undo(handle, acknowledged.batchId) : null
  Object.assign(asked, { acknowledged, undone: undone !== null })
}

/** The uninstall's webhook may come late, after the app is back. */
async function reinstall({ stage: { emulator, visitor }, handle, random }: Happening): Promise<void> {
  const late = random.chance(0.5)
  if (late) await emulator.holdWebhooks()
  await emulator.uninstall(handle)
  await emulator.install(handle)
  await visitor.progress(handle)
  if (late) await emulator.releaseWebhooks(random.pick(['first-in', 'last-in']))
}

async function changeScopes({ stage: { emulator }, handle, random }: Happening): Promise<void> {
  if ((await emulator.shop(handle)).installation) await emulator.setScopes(handle, random.pick(SCOPES))
}

/** The same webhook twice at once, or one event as two webhooks. */
async function sendTwice({ stage: { emulator }, handle, random }: Happening): Promise<void> {
  const id = `${handle}-${random.below(1_000_000_000)}`
  const same = random.chance(0.5)
  const sent = { shop: handle, topic: random.pick(['themes/publish', 'customers/redact']), eventId: `event-${id}` }
  await Promise.all(['a', 'b'].map(copy => emulator.sendWebhook({ ...sent, webhookId: same ? id : `${id}-${copy}` })))
}
