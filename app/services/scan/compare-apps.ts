import type { AppUse } from '../../../engine/finding.ts'
import type { ChangeKind } from '../change-item.ts'

export type AppChange = { kind: Extract<ChangeKind, `app-${string}`>; app: string }

type Presence = 'running' | 'disabled' | 'gone'

/**
 * Apps that came, went or were switched between two inventories. Only where a file that shows the app has changed:
 * what our knowledge alone learned or unlearned did not happen in the shop.
 */
export function compareApps({
  before,
  after,
  changed,
}: {
  before: readonly AppUse[]
  after: readonly AppUse[]
  changed: ReadonlySet<string>
}): AppChange[] {
  const was = new Map(before.map(use => [use.key, use]))
  const is = new Map(after.map(use => [use.key, use]))
  return [...new Set([...was.keys(), ...is.keys()])].flatMap(app => {
    const uses = [was.get(app), is.get(app)]
    const kind = kindOf(presenceOf(was.get(app)), presenceOf(is.get(app)))
    const shown = uses.some(use => use?.evidence.some(place => changed.has(place.file)))
    return kind && shown ? [{ kind, app }] : []
  })
}

function presenceOf(use: AppUse | undefined): Presence {
  if (!use || use.status === 'leftover') return 'gone'
  return use.status === 'disabled' ? 'disabled' : 'running'
}

function kindOf(was: Presence, is: Presence): AppChange['kind'] | null {
  if (was === is) return null
  if (was === 'gone') return 'app-added'
  if (is === 'gone') return 'app-removed'
  return is === 'running' ? 'app-enabled' : 'app-disabled'
}
