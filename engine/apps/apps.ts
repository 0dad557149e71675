import type { AppUse } from '../finding.ts'
import { perTheme } from '../per-theme.ts'
import type { Theme } from '../theme.ts'
import { tracesOf } from './app-traces.ts'
import type { Trace } from './trace.ts'

const STATES: Trace['state'][] = ['live', 'off', 'dead']
const STRENGTH: Trace['kind'][] = ['embed', 'block', 'file', 'host', 'object', 'element', 'global', 'call', 'proxy', 'mark']

/** What an older version of the app leaves behind. */
const OLD = new Set<Trace['kind']>(['file', 'call'])

function isOld({ kind, old }: Trace): boolean {
  return old === true || OLD.has(kind)
}

/** Every app and tag that the theme shows, with what can go of it. */
export const appsOf: (theme: Theme) => AppUse[] = perTheme(theme =>
  [...Map.groupBy(tracesOf(theme), trace => trace.key).values()]
    .flatMap(traces => sumUp(withoutIdle(traces)))
    .sort((a, b) => (a.name < b.name ? -1 : 1)),
)

/** What waits for a call is as dead as all the rest of the app. */
function withoutIdle(traces: Trace[]): Trace[] {
  const strong = decisive(traces)
  const runs = strong.some(trace => trace.state === 'live' && !trace.idle)
  if (runs || strong.every(trace => trace.idle && trace.file.startsWith('templates/'))) return traces
  return traces.map(trace => (trace.idle ? { ...trace, state: 'dead' } : trace))
}

function sumUp(traces: Trace[]): AppUse[] {
  const [first] = traces
  if (!first || traces.every(trace => trace.kind === 'mark' || (trace.aside && trace.kind === 'object'))) return []
  const { key, name, tag } = first
  const status = statusOf(traces)
  const dead = traces.filter(trace => trace.state === 'dead' && (isOld(trace) || trace.aside || status === 'leftover'))
  return [
    {
      key,
      name,
      kind: tag ? 'tag' : 'app',
      status,
      evidence: evidenceOf(traces),
      removable: distinct(dead.flatMap(trace => trace.removable)),
    },
  ]
}

/** One of a kind for each file: what runs first, then by strength. */
function evidenceOf(traces: readonly Trace[]): AppUse['evidence'] {
  const sorted = [...traces].sort(
    (a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state) || STRENGTH.indexOf(a.kind) - STRENGTH.indexOf(b.kind),
  )
  const firsts = new Map(sorted.toReversed().map(trace => [`${trace.kind} ${trace.file}`, trace]))
  return sorted.filter(trace => firsts.get(`${trace.kind} ${trace.file}`) === trace).map(({ kind, file, line }) => ({ kind, file, line }))
}

/** Marks never decide, proxies and what waits for an app only where nothing else does: they stand beside stronger evidence. */
function decisive(traces: readonly Trace[]): Trace[] {
  const strong = traces.filter(trace => trace.old || (trace.kind !== 'mark' && trace.kind !== 'proxy' && !trace.asked))
  return strong.length > 0 ? strong : traces.filter(trace => trace.kind === 'proxy' || (trace.asked && trace.kind !== 'mark'))
}

function statusOf(traces: readonly Trace[]): AppUse['status'] {
  const strong = decisive(traces)
  const oldFiles = strong.some(trace => isOld(trace) && trace.state === 'dead' && !trace.aside)
  if (strong.some(trace => trace.state === 'live')) return oldFiles ? 'mixed' : 'active'
  return strong.some(trace => trace.state === 'off') ? 'disabled' : 'leftover'
}

function distinct(removable: AppUse['removable']): AppUse['removable'] {
  const byFile = Map.groupBy(removable, item => item.file)
  return [...byFile].map(([file, items]) => {
    if (items.some(item => !item.lines)) return { file }
    return { file, lines: [...new Set(items.flatMap(item => item.lines ?? []))].sort((a, b) => a - b) }
  })
}
