import type { CommentedFact } from '../facts/facts.ts'
import type { App } from '../knowledge/app.ts'
import { codeOwner } from '../knowledge/code-owner.ts'
import { appOfFile, appOfMark, appOfMetafield, appOfUrl } from '../knowledge/match-app.ts'
import type { ThemeFile } from '../theme.ts'
import { nameOf } from './name-of-app.ts'
import type { Trace } from './trace.ts'

type Shown = { app: App; kind: Trace['kind']; line: number }

/** Code of apps that somebody put into comments: it can go, comment and all, even where the app is in use. */
export function commentTraces({ path, facts }: ThemeFile): Trace[] {
  if (facts.commented.length === 0 || codeOwner(path)) return []
  return facts.commented.flatMap(comment => {
    const shown = Map.groupBy(appsIn(comment, facts), ({ app }) => app)
    return [...shown.values()].flatMap(([first]) => (first ? [traceOf(path, comment, first)] : []))
  })
}

function traceOf(path: string, { at, last, hasTags }: CommentedFact, { app, kind, line }: Shown): Trace {
  const lines = Array.from({ length: last - at.line + 1 }, (_, index) => at.line + index)
  const trace = { ...nameOf(app), kind, state: 'dead' as const, file: path, line, removable: [], wholes: [{ file: path, lines }] }
  return hasTags && kind !== 'object' ? { ...trace, old: true } : { ...trace, aside: true }
}

function appsIn({ at, hasTags, calls, metafields }: CommentedFact, { urls, marks }: ThemeFile['facts']): Shown[] {
  const isWithin = (each: { at: { start: number } }) => each.at.start >= at.start && each.at.start < at.end
  const hosts = hasTags
    ? urls.filter(isWithin).map(({ url, host, use, at: { line } }) => ({
        app: use === 'link' || !host ? undefined : appOfUrl(url, host),
        kind: 'host' as const,
        line,
      }))
    : []
  const words = hasTags
    ? marks.filter(isWithin).map(({ mark, at: { line } }) => ({ app: appOfMark(mark), kind: 'global' as const, line }))
    : []
  const snippets = calls.map(name => ({ app: appOfFile(`snippets/${name}.liquid`), kind: 'call' as const, line: at.line }))
  const objects = metafields.map(name => ({
    app: appOfMetafield(`product.metafields.${name}`),
    kind: 'object' as const,
    line: at.line,
  }))
  return [...hosts, ...words, ...snippets, ...objects].flatMap(({ app, kind, line }) => (app ? [{ app, kind, line }] : []))
}

/** Whether an offset stands in a comment that can go as one. */
export function isCommented({ commented }: ThemeFile['facts'], offset: number): boolean {
  return commented.some(({ at }) => offset >= at.start && offset < at.end)
}
