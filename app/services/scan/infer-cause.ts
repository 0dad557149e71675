import type { AppUse } from '../../../engine/finding.ts'
import type { ChangeCause } from '../changes/change-row.ts'

type Inventories = { before: readonly AppUse[]; after: readonly AppUse[] }

const SHOWN = 5

/**
 * The app that changed a file, when just one can have: the file bears a name that only this app writes, or the app's
 * traces in it came, went or moved in number. Null is "unknown": Shopify does not tell who edits a theme.
 */
export function inferCause(path: string, inventories: Inventories): ChangeCause | null {
  const uses = [...inventories.after, ...inventories.before]
  const owners = keysOf(uses.filter(use => placesIn(use, path).some(place => place.kind === 'file')))
  const touched = keysOf(uses).filter(key => tracesOf(inventories.before, key, path) !== tracesOf(inventories.after, key, path))
  const [app, ...others] = owners.length > 0 ? owners : touched
  if (!app || others.length > 0) return null
  const [after = [], before = []] = [inventories.after, inventories.before].map(side => evidenceOf(side, app, path))
  return { app, evidence: (after.length > 0 ? after : before).slice(0, SHOWN) }
}

function keysOf(uses: readonly AppUse[]): string[] {
  return [...new Set(uses.map(use => use.key))]
}

function placesIn(use: AppUse, path: string): AppUse['evidence'] {
  return use.evidence.filter(place => place.file === path)
}

function evidenceOf(uses: readonly AppUse[], key: string, path: string): AppUse['evidence'] {
  return uses.filter(use => use.key === key).flatMap(use => placesIn(use, path))
}

/** How many traces of each kind; lines move with every edit and say nothing. */
function tracesOf(uses: readonly AppUse[], key: string, path: string): string {
  return evidenceOf(uses, key, path)
    .map(place => place.kind)
    .sort()
    .join()
}
