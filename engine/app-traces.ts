import type { AppUse } from './finding.ts'
import type { App } from './knowledge/app.ts'
import { deadHost, hijackedHost, isPublicHost } from './knowledge/hosts.ts'
import { appOfBlock, appOfFile, appOfHost, appOfMark } from './knowledge/match-app.ts'
import type { Theme, ThemeFile } from './theme.ts'

/** One thing in one file that shows an app. */
export type Trace = Pick<AppUse, 'key' | 'name'> & {
  tag: boolean
  /** Strongest first; a mark alone shows nothing: themes and other apps name apps that are not there. */
  kind: 'embed' | 'block' | 'file' | 'host' | 'mark'
  state: 'live' | 'off' | 'dead'
  file: string
  line: number
  removable: AppUse['removable']
}

const LOADED = new Set(['script', 'style', 'frame', 'form', 'code'])

export function tracesIn(theme: Theme, file: ThemeFile): Trace[] {
  return [...blocks(theme, file), ...own(theme, file), ...hosts(theme, file), ...marks(theme, file)]
}

function blocks(theme: Theme, { path, facts }: ThemeFile): Trace[] {
  return facts.appBlocks.map(({ uuid, handle, disabled, embed, at }) => {
    const app = appOfBlock(uuid, handle)
    const state = theme.liveness(path) === 'dead' ? 'dead' : disabled ? 'off' : 'live'
    return { ...of(app, uuid || handle, handle), kind: embed ? 'embed' : 'block', state, file: path, line: at.line, removable: [] }
  })
}

/** A file that only the app writes; an empty stub that is still rendered is as dead as one that is not. */
function own(theme: Theme, { path, facts }: ThemeFile): Trace[] {
  const app = appOfFile(path)
  if (!app) return []
  const dead = theme.liveness(path) === 'dead' || !(facts.hasCode || facts.language === 'binary')
  const removable = dead ? [{ file: path }, ...callers(theme, path)] : []
  return [{ ...of(app, '', ''), kind: 'file', state: dead ? 'dead' : 'live', file: path, line: 1, removable }]
}

function callers(theme: Theme, path: string): AppUse['removable'] {
  const links = theme.linksTo(path).filter(link => link.certain && theme.liveness(link.from) !== 'dead')
  return [...Map.groupBy(links, link => link.from)].map(([file, its]) => ({ file, lines: its.map(link => link.at.line) }))
}

/** Hosts that an app's file names prove that app only: it may carry code for a dozen others. */
function hosts(theme: Theme, { path, facts }: ThemeFile): Trace[] {
  const owner = appOfFile(path)
  return facts.urls.flatMap(({ live, host, use, at }) => {
    if (!live || !host || !LOADED.has(use)) return []
    const app = appOfHost(host)
    if (!app && (use !== 'script' || isPublicHost(host) || deadHost(host) || hijackedHost(host))) return []
    if (owner && owner !== app) return []
    const dead = theme.liveness(path) === 'dead'
    const removable = dead ? [{ file: path }] : []
    return [
      {
        ...of(app, host, host),
        kind: 'host' as const,
        state: dead ? ('dead' as const) : ('live' as const),
        file: path,
        line: at.line,
        removable,
      },
    ]
  })
}

function marks(theme: Theme, { path, facts }: ThemeFile): Trace[] {
  if (theme.liveness(path) === 'dead') return []
  return facts.marks.flatMap(({ mark, at }) => {
    const app = appOfMark(mark)
    return app ? [{ ...of(app, '', ''), kind: 'mark' as const, state: 'live' as const, file: path, line: at.line, removable: [] }] : []
  })
}

/** What nobody has described yet is told by its block's UUID or its host. */
function of(app: App | undefined, unknownKey: string, unknownName: string): Pick<Trace, 'key' | 'name' | 'tag'> {
  if (!app) return { key: `unknown:${unknownKey}`, name: unknownName, tag: false }
  return { key: app.key, name: app.name, tag: app.kind === 'tag' }
}
