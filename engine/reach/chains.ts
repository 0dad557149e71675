import type { Shape } from './shape.ts'

/** Liquid itself renders no deeper: a longer chain is told by its end. */
const MAX_CHAIN = 100

/** From a root to the file, itself last. */
export function chainTo(path: string, { reached }: Shape): string[] {
  return chainOf(path, at => reached.get(at)?.parent ?? null)
}

/** From a root to the file with the head, then down to the file itself; null where it is in no head. */
export function headChainTo(path: string, shape: Shape): string[] | null {
  if (!shape.heads.has(path)) return null
  const below = chainOf(path, at => shape.heads.get(at) ?? null)
  const [top = path] = below
  return [...chainTo(top, shape).slice(0, -1), ...below]
}

function chainOf(path: string, parentOf: (path: string) => string | null): string[] {
  const chain = new Set([path])
  for (let parent = parentOf(path); parent !== null && chain.size < MAX_CHAIN && !chain.has(parent); parent = parentOf(parent))
    chain.add(parent)
  return [...chain].reverse()
}
