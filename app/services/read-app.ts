import { AppError } from '../errors.ts'
import type { Vigie } from '../vigie.ts'
import { findInventory } from './inventory/find-inventory.ts'
import { type Installed, judgeInstalled } from './inventory/judge-installed.ts'
import type { StoredApp } from './inventory/stored-inventory.ts'

type Linked<T> = T & { editorUrl: string | null }

export type AppPage = Pick<StoredApp, 'key' | 'name' | 'kind' | 'status'> & {
  installed: Installed
  evidence: Linked<StoredApp['evidence'][number]>[]
  /** Whole files, and lines of files that stay. */
  removable: Linked<StoredApp['removable'][number]>[]
  /** Open findings that belong to it. */
  findings: number
  scannedAt: Date
}

type Input = { shopId: string; key: string }

export async function readApp({ db, now }: Pick<Vigie, 'db' | 'now'>, { shopId, key }: Input): Promise<AppPage> {
  const inventory = await findInventory(db, shopId)
  const app = inventory?.apps.find(each => each.key === key)
  if (!inventory || !app) throw new AppError('APP_NOT_FOUND', { id: key })
  const { installedApps, editorUrlOf, scannedAt } = inventory
  const { evidence, removable, ...facts } = app
  const awake = { OR: [{ snoozedUntil: null }, { snoozedUntil: { lte: now() } }] }
  return {
    ...facts,
    installed: judgeInstalled(app, installedApps),
    evidence: evidence.map(each => ({ ...each, editorUrl: editorUrlOf(each.file) })),
    removable: removable.map(each => ({ ...each, editorUrl: editorUrlOf(each.file) })),
    findings: await db.finding.count({ where: { shopId, app: key, state: 'open', ignoredAt: null, ...awake } }),
    scannedAt,
  }
}
