import { codeOwner } from '../knowledge/code-owner.ts'
import { appOfBlock, appOfFile, appOfMark, appOfMetafield, appOfObject } from '../knowledge/match-app.ts'
import { perFile } from '../per-file.ts'
import type { Theme, ThemeFile } from '../theme.ts'
import { commentTraces } from './comment-traces.ts'
import { hostTraces } from './host-traces.ts'
import { leftFiles } from './left-files.ts'
import { nameOf, titleOf } from './name-of-app.ts'
import { own, unknownsOwn, usedByOwn } from './own-files.ts'
import { proxyTraces } from './proxy-traces.ts'
import { type Standing, standingOf } from './standing.ts'
import type { Trace } from './trace.ts'
import { whatCanGo } from './what-can-go.ts'

/** More apps than this are named, by their metafields or their words, in themes that can do with any of them. */
const FEW = 2

export function tracesOf(theme: Theme): Trace[] {
  const inFiles = [...theme.files.values()].flatMap(file => {
    const [first, rest] = within[standingOf(theme, file.path)](file)
    const its = [...first, ...own(theme, file), ...usedByOwn(theme, file), ...rest]
    return its.some(trace => trace.kind !== 'mark') ? its : [...its, ...unknownsOwn(theme, file)]
  })
  const served = withoutServed([...inFiles, ...calls(theme)])
  return [...served, ...leftFiles(theme, served)].map(trace => ({
    ...trace,
    removable: [...whatCanGo(theme, trace.removable), ...(trace.wholes ?? [])],
  }))
}

function withoutServed(traces: Trace[]): Trace[] {
  const named = new Set(traces.flatMap(({ asked, kind, retired, key }) => ((asked || kind === 'mark') && !retired ? [key] : [])))
  return traces.map(trace => {
    if (trace.retired && trace.state === 'live')
      return { ...trace, state: 'dead', removable: trace.removable.length ? trace.removable : lineOf(trace) }
    return trace.asked && named.size > FEW ? { ...trace, kind: 'mark' } : trace
  })
}

function lineOf({ file, line }: Trace): Trace['removable'] {
  return [{ file, lines: [line] }]
}

/** What a file says by itself, before and after what its own name says. */
const within = {
  used: tracesWithin('used'),
  doubtful: tracesWithin('doubtful'),
  dead: tracesWithin('dead'),
}

function tracesWithin(standing: Standing): (file: ThemeFile) => [Trace[], Trace[]] {
  return perFile(file => [
    blocks(standing, file),
    [
      ...hostTraces(standing, file),
      ...objects(standing, file),
      ...proxyTraces(standing, file),
      ...marks(standing, file),
      ...(standing === 'dead' ? [] : commentTraces(file)),
    ],
  ])
}

function blocks(standing: Standing, { path, facts }: ThemeFile): Trace[] {
  return facts.appBlocks.map(({ uuid, handle, disabled, embed, at }) => {
    const app = appOfBlock(uuid, handle)
    const state = standing === 'dead' ? 'dead' : disabled ? 'off' : 'live'
    return {
      ...nameOf(app, { key: uuid || handle, name: titleOf(handle) }),
      kind: embed ? 'embed' : 'block',
      state,
      file: path,
      line: at.line,
      removable: [],
    }
  })
}

/** `{{ shop.metafields.loox.global_html_head }}` writes the app's code into the page. */
function objects(standing: Standing, { path, facts }: ThemeFile): Trace[] {
  if (standing === 'dead') return []
  return facts.objects.flatMap(({ name, at, lines }) => {
    const whole = appOfObject(name)
    const app = whole ?? appOfMetafield(name)
    if (!app || codeOwner(path)) return []
    const removable = [{ file: path, lines }]
    const trace = { ...nameOf(app), kind: 'object' as const, state: 'live' as const, file: path, line: at.line, removable }
    return [whole ? trace : { ...trace, asked: true as const }]
  })
}

/**
 * A line that calls a file which went with its app, live or in a layout put aside. Under a condition on anything but what the page
 * shows it may wait for an app to come.
 */
function calls(theme: Theme): Trace[] {
  return theme.missing.flatMap(({ file, wanted, how, at: { line, start } }) => {
    const app = how === 'render' || how === 'include' ? appOfFile(wanted) : undefined
    const aside = theme.liveness(file) === 'dead'
    if (!app || codeOwner(file) || (aside && !file.startsWith('layout/'))) return []
    const call = theme.files.get(file)?.facts.renders.find(render => render.at.start === start)
    if (call?.when !== 'always' && !(call?.when === 'sometimes' && call.byPage)) return []
    const removable = aside ? [{ file }] : [{ file, lines: [line] }]
    return [{ ...nameOf(app), kind: 'call' as const, state: 'dead' as const, file, line, removable }]
  })
}

function marks(standing: Standing, { path, facts }: ThemeFile): Trace[] {
  if (standing === 'dead') return []
  const owner = codeOwner(path)
  return facts.marks.flatMap(({ mark, within, set, at }) => {
    const app = within === 'commented' ? undefined : appOfMark(mark)
    if (!app) return []
    const kind = set && standing === 'used' && !owner ? 'global' : 'mark'
    return [{ ...nameOf(app), kind, state: 'live' as const, file: path, line: at.line, removable: [] }]
  })
}
