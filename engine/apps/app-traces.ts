import type { AppUse } from '../finding.ts'
import type { App } from '../knowledge/app.ts'
import { codeOwner } from '../knowledge/code-owner.ts'
import { appOfBlock, appOfFile, appOfMark, appOfMetafield, appOfObject } from '../knowledge/match-app.ts'
import { perFile } from '../per-file.ts'
import type { Reason, Theme, ThemeFile } from '../theme.ts'
import { crowded } from './crowded.ts'
import { hostTraces } from './host-traces.ts'
import { nameOf, titleOf } from './name-of-app.ts'
import { proxyTraces } from './proxy-traces.ts'
import { type Standing, standingOf } from './standing.ts'
import { switchedOff } from './switched-off.ts'

/** One thing in one file that shows an app. */
export type Trace = Pick<AppUse, 'key' | 'name'> & {
  tag: boolean
  /**
   * Strongest first. A proxy tells nothing of an app that shows itself otherwise: links outlive apps. A mark alone shows nothing:
   * themes and other apps name apps that are not there.
   */
  kind: 'embed' | 'block' | 'file' | 'host' | 'object' | 'element' | 'global' | 'call' | 'proxy' | 'mark'
  state: 'live' | 'off' | 'dead'
  file: string
  line: number
  removable: AppUse['removable']
  /** It runs only if the app's own code asks for it or a merchant adds it: alone it keeps no app alive. */
  idle?: true
  /** The app serves nobody any more. */
  retired?: true
  /** A metafield that the page asks for, or an element that waits for the app: where a theme has those of many apps, it is made for whoever has one of them. */
  asked?: true
  /** Where it stands in the file, if a switch may stand around it. */
  start?: number
}

export function tracesOf(theme: Theme): Trace[] {
  const inFiles = [...theme.files.values()].flatMap(file => {
    const [first, rest] = within[standingOf(theme, file.path)](file)
    const its = [...first, ...own(theme, file), ...usedByOwn(theme, file), ...rest]
    return its.some(trace => trace.kind !== 'mark') ? its : [...its, ...unknownsOwn(theme, file)]
  })
  return served(switched(theme, [...inFiles, ...calls(theme)])).map(trace => ({ ...trace, removable: whatCanGo(theme, trace.removable) }))
}

/** Lines that can go without what stands on other lines, or beside on theirs. */
function whatCanGo(theme: Theme, removable: Trace['removable']): Trace['removable'] {
  return removable.flatMap(({ file, lines }) => {
    if (!lines) return [{ file }]
    const alone = lines.filter(line => standsAlone(theme.files.get(file), line))
    return alone.length ? [{ file, lines: alone }] : []
  })
}

function standsAlone(file: ThemeFile | undefined, line: number): boolean {
  if (!file || file.facts.language === 'json') return false
  const { heldLines, renders } = file.facts
  return !heldLines.includes(line) && renders.filter(({ at }) => at.line === line).length < 2
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
    [...hostTraces(standing, file), ...objects(standing, file), ...proxyTraces(standing, file), ...marks(standing, file)],
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

/** No merchant can give these another template: `search.x.liquid` shows only where code asks for `?view=x`. */
const ON_REQUEST = /^templates\/(?:index|search|cart|404)\.[^.]+\.(?:liquid|json)$/

/** Nobody shows these now, though a merchant may put them back: they can go with their app. */
const WAITING = new Set<Reason['because']>(['addable', 'backup', 'outside'])

/** A file that only the app writes; an empty stub that is still rendered is as dead as one that is not. */
function own(theme: Theme, { path, facts }: ThemeFile): Trace[] {
  const app = appOfFile(path)
  if (!app) return []
  const isEmpty = !(facts.hasCode || facts.language === 'binary')
  const dead = theme.liveness(path) === 'dead' || (isEmpty && !isHook(theme, path))
  const [root = path] = theme.chain(path)
  const { because } = theme.reason(path)
  const waits = WAITING.has(because) || (ON_REQUEST.test(root) && appOfFile(root) === app)
  return [
    {
      ...nameOf(app),
      kind: 'file',
      state: dead ? 'dead' : 'live',
      file: path,
      line: 1,
      removable: dead || waits ? [{ file: path }, ...callers(theme, path)] : [],
      ...(!dead && (waits || standingOf(theme, path) === 'doubtful') && { idle: true }),
    },
  ]
}

/** An empty file that only working files of apps ask for: a place that the app keeps for its customers, no remainder. */
function isHook(theme: Theme, path: string): boolean {
  const users = theme.linksTo(path).flatMap(({ from, certain }) => (certain && from !== path ? [from] : []))
  return users.length > 0 && users.every(from => codeOwner(from) && theme.files.get(from)?.facts.hasCode)
}

const WRITTEN_BY_APPS = new Set<ThemeFile['facts']['kind']>(['snippet', 'section', 'template'])

/** A file that says that a program writes it, where nothing else tells of which app. */
function unknownsOwn(theme: Theme, { path, facts }: ThemeFile): Trace[] {
  const named = facts.overwritten && WRITTEN_BY_APPS.has(facts.kind) ? writerOf(path, facts) : undefined
  if (!named) return []
  const dead = theme.liveness(path) === 'dead'
  const removable = dead ? [{ file: path }, ...callers(theme, path)] : []
  return [{ ...named, kind: 'file', state: dead ? 'dead' : 'live', file: path, line: 1, removable }]
}

const BEGINNING = /^(?:templates\/(?:customers\/)?[^./]+\.|(?:snippets|sections)\/)([^-_./]+)/

/** By its signature, else an unknown app, one for all names that begin alike; a template that every theme has shows nothing by its name. */
function writerOf(path: string, { marks }: ThemeFile['facts']): ReturnType<typeof nameOf> | undefined {
  const [signature] = marks.flatMap(({ mark, within }) => (within === 'comment' ? (appOfMark(mark) ?? []) : []))
  if (signature) return nameOf(signature)
  const [, beginning] = path.endsWith('.liquid') ? (BEGINNING.exec(path) ?? []) : []
  if (!beginning || beginning === 'liquid') return undefined
  return nameOf(undefined, { key: `${beginning}*`, name: path.slice(path.lastIndexOf('/') + 1) })
}

const MOST_USERS = 5
const LONGEST_CHAIN = 4

/** A dead file that only files of one app name went out of use with that app, whatever it is called. */
function usedByOwn(theme: Theme, { path }: ThemeFile): Trace[] {
  if (theme.reason(path).because !== 'used-by-dead' || appOfFile(path)) return []
  const app = ownerOfUsers(theme, path, [])
  if (!app) return []
  return [{ ...nameOf(app), kind: 'file', state: 'dead', file: path, line: 1, removable: [{ file: path }] }]
}

/** The one app whose files use a dead file, or use what uses it. */
function ownerOfUsers(theme: Theme, path: string, seen: readonly string[]): App | undefined {
  const users = new Set(
    theme.linksTo(path).flatMap(({ from, certain }) => (certain && from !== path && !seen.includes(from) ? [from] : [])),
  )
  if (users.size > MOST_USERS || seen.length > LONGEST_CHAIN) return undefined
  const [app, ...others] = new Set([...users].map(user => codeOwner(user) ?? ownerOfUsers(theme, user, [...seen, path])))
  return others.length > 0 ? undefined : app
}

function callers(theme: Theme, path: string): AppUse['removable'] {
  const links = theme.linksTo(path).filter(link => link.certain && theme.liveness(link.from) !== 'dead')
  return [...Map.groupBy(links, link => link.from)].map(([file, its]) => ({ file, lines: its.map(link => link.at.line) }))
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
    const app = appOfMark(mark)
    if (!app) return []
    const trace = { ...nameOf(app), state: 'live' as const, file: path, line: at.line, start: at.start }
    if (isShown && within !== 'code') return [{ ...trace, kind: 'element', removable: within === 'page' ? lineOf(trace) : [], asked: true }]
    return [{ ...trace, kind: isShown && set ? 'global' : 'mark', removable: [] }]
  })
}
