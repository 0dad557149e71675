import type { Observation } from '../audit.ts'
import type { UrlFact } from '../facts/facts.ts'
import type { BadHost } from '../knowledge/hosts.ts'
import { appOfFile } from '../knowledge/match-app.ts'
import { perTheme } from '../per-theme.ts'
import { onLines } from '../place.ts'
import type { Theme, ThemeFile } from '../theme.ts'
import { loadedFiles } from './loaded-files.ts'

export type HostUse = { file: ThemeFile; url: UrlFact }

/** Uses by which a browser asks a host for something. */
const ASKING: readonly UrlFact['use'][] = ['script', 'style', 'image', 'frame', 'form', 'preload', 'code']

/** URLs in live code of files that reach shoppers, for which a browser asks the host. */
export const hostUses: (theme: Theme) => readonly HostUse[] = perTheme(theme =>
  loadedFiles(theme).flatMap(file =>
    file.facts.urls.filter(url => url.live && url.host !== '' && ASKING.includes(url.use)).map(url => ({ file, url })),
  ),
)

/** Files that ask a bad host for something: one observation a file and host. */
export function* badHostUses(theme: Theme, badHost: (host: string) => BadHost | undefined): Generator<Observation> {
  for (const uses of Map.groupBy(hostUses(theme), ({ file, url }) => `${file.path} ${url.host}`).values()) {
    const [first] = uses
    const bad = first && badHost(first.url.host)
    if (!bad) continue
    const { path } = first.file
    const lines = uses.map(use => use.url.at.line)
    yield { at: onLines(path, lines), values: { host: first.url.host }, measured: { since: bad.since }, app: appOfFile(path)?.key }
  }
}
