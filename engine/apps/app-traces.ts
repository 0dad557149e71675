import { codeOwner } from '../knowledge/code-owner.ts'
import { appOfBlock, appOfFile, appOfMark, appOfMetafield, appOfObject } from '../knowledge/match-app.ts'
import { perFile } from '../per-file.ts'
import type { Theme, ThemeFile } from '../theme.ts'
import { commentTraces } from './comment-traces.ts'
import { crowded } from './crowded.ts'
import { hostTraces } from './host-traces.ts'
import { leftFiles } from './left-files.ts'
import { nameOf, titleOf } from './name-of-app.ts'
import { own, unknownsOwn, usedByOwn, WAITING } from './own-files.ts'
import { proxyTraces } from './proxy-traces.ts'
import { type Standing, standingOf } from './standing.ts'
import { switchedOff } from './switched-off.ts'
import type { Trace } from './trace.ts'
import { whatCanGo } from './what-can-go.ts'

export function tracesOf(theme: Theme): Trace[] {
  const inFiles = [...theme.files.values()].flatMap(file => {
    const [first, rest] = within[standingOf(theme, file.path)](file)
    const its = [...first, ...own(theme, file), ...usedByOwn(theme, file), ...rest]
    return its.some(trace => trace.kind !== 'mark') ? its : [...its, ...unknownsOwn(theme, file)]
  })
  const traces = served(switched(theme, [...inFiles, ...calls(theme)]))
  return [...traces, ...leftFiles(theme, traces)].map(trace => ({
    ...trace,
    removable: [...goingWith(theme, trace), ...(trace.wholes ?? [])],
  }))
}

/** A file that is still called goes only if every line that calls it can go, or stands in a file of the same app. */
function goingWith(theme: Theme, { key, kind, file, removable }: Trace): Trace['removable'] {
  const going = whatCanGo(theme, removable)
  if (kind !== 'file' || theme.liveness(file) === 'dead') return going
  const all = removable.every(({ file: caller, lines = [] }) => {
    const its = going.find(each => each.file === caller)
    if (caller !== file && codeOwner(caller)?.key === key) return true
    return its !== undefined && lines.every(line => !its.lines || its.lines.includes(line))
  })
  return all ? going : []
}

/** What a setting turns off is there, but does not run; a line that waits for an app says nothing then, and little where nobody put it on a page. */
function switched(theme: Theme, traces: Trace[]): Trace[] {
  const isOff = switchedOff(theme)
  return traces.map(trace => {
    if (trace.retired) return trace
    if (trace.asked && WAITING.has(theme.reason(trace.file).because)) return { ...trace, idle: true }
    if (trace.state !== 'live' || !(trace.kind === 'file' ? isCalledOff(theme, trace.file) : isOff(trace.file, trace.start))) return trace
    return trace.asked ? { ...trace, kind: 'mark' } : { ...trace, state: 'off' }
  })
}

/** A file that live ones call for, but only under a setting that is off. */
function isCalledOff(theme: Theme, path: string): boolean {
  const calls = theme.linksTo(path).filter(({ from }) => theme.liveness(from) !== 'dead')
  return calls.length > 0 && calls.every(({ from, at, certain }) => certain && switchedOff(theme)(from, at.start))
}

function served(traces: Trace[]): Trace[] {
  const among = crowded(traces)
  return traces.map(trace => {
    if (trace.retired && trace.state === 'live')
      return { ...trace, state: 'dead', removable: trace.removable.length ? trace.removable : lineOf(trace) }
    return trace.asked && among.has(trace.key) ? { ...trace, kind: 'mark' } : trace
  })
}

function lineOf({ file, line }: Pick<Trace, 'file' | 'line'>): Trace['removable'] {
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
    const trace = { ...nameOf(app), kind: 'object' as const, state: 'live' as const, file: path, line: at.line, start: at.start, removable }
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
  const isShown = standing === 'used' && !codeOwner(path)
  return facts.marks.flatMap(({ mark, within, set, at }): Trace[] => {
    const app = within === 'commented' ? undefined : appOfMark(mark)
    if (!app) return []
    const trace = { ...nameOf(app), state: 'live' as const, file: path, line: at.line, start: at.start }
    if (isShown && within !== 'code') return [{ ...trace, kind: 'element', removable: within === 'page' ? lineOf(trace) : [], asked: true }]
    return [{ ...trace, kind: isShown && set ? 'global' : 'mark', removable: [] }]
  })
}
