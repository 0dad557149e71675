import type { AppUse } from '../finding.ts'
import type { App } from '../knowledge/app.ts'
import { codeOwner } from '../knowledge/code-owner.ts'
import { appOfFile, appOfMark } from '../knowledge/match-app.ts'
import type { Reason, Theme, ThemeFile } from '../theme.ts'
import { nameOf } from './name-of-app.ts'
import { standingOf } from './standing.ts'
import type { Trace } from './trace.ts'

/** No merchant can give these another template: `search.x.liquid` shows only where code asks for `?view=x`. */
const ON_REQUEST = /^templates\/(?:index|search|cart|404)\.[^.]+\.(?:liquid|json)$/

/** Nobody shows these now, though a merchant may put them back: they can go with their app. */
export const WAITING = new Set<Reason['because']>(['addable', 'backup', 'outside', 'switched-off', 'no-page', 'by-name'])

/** A file that only the app writes; an empty stub that is still rendered is as dead as one that is not. */
export function own(theme: Theme, { path, facts }: ThemeFile): Trace[] {
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
export function unknownsOwn(theme: Theme, { path, facts }: ThemeFile): Trace[] {
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
export function usedByOwn(theme: Theme, { path }: ThemeFile): Trace[] {
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
