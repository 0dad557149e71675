import type { Trace } from './trace.ts'

/** More apps than this are asked for side by side where a theme can do with whichever of them a shop has. */
const FEW = 2
const SIDE_BY_SIDE = 40

/** Apps that the theme names beside others of their kind, so that no such line of theirs shows them. */
export function crowded(traces: readonly Trace[]): ReadonlySet<string> {
  const weak = traces.filter(({ asked, kind, retired }) => (asked || kind === 'mark') && !retired)
  return new Set([...Map.groupBy(weak, ({ file }) => file).values()].flatMap(crowdedIn))
}

function crowdedIn(traces: readonly Trace[]): string[] {
  return traces.flatMap(({ line }) => {
    const near = new Set(traces.filter(trace => trace.line >= line && trace.line - line < SIDE_BY_SIDE).map(({ key }) => key))
    return near.size > FEW ? [...near] : []
  })
}
