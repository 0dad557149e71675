import type { UrlFact } from '../facts/facts.ts'
import type { BadHost } from '../knowledge/hosts.ts'
import { appOfFile } from '../knowledge/match-app.ts'
import { perFile } from '../per-file.ts'
import { onLines } from '../place.ts'
import type { ThemeFile } from '../theme.ts'
import { observeLoadedFiles } from './observe-files.ts'

export type HostUse = { file: ThemeFile; url: UrlFact }

/** Uses by which a browser asks a host for something. */
const ASKING: readonly UrlFact['use'][] = ['script', 'style', 'image', 'frame', 'form', 'preload', 'code']

/** URLs in live code of a file, for which a browser asks the host. */
export const hostUses = perFile((file): readonly HostUse[] =>
  file.facts.urls.filter(url => url.live && url.host !== '' && ASKING.includes(url.use)).map(url => ({ file, url })),
)

/** The run of an audit of files that ask a bad host for something: one observation a file and host. */
export function observeBadHosts(badHost: (host: string) => BadHost | undefined): ReturnType<typeof observeLoadedFiles> {
  return observeLoadedFiles(function* (file) {
    const { path } = file
    for (const [host, uses] of Map.groupBy(hostUses(file), ({ url }) => url.host)) {
      const bad = badHost(host)
      if (!bad) continue
      const lines = uses.map(use => use.url.at.line)
      yield { at: onLines(path, lines), values: { host }, measured: { since: bad.since }, app: appOfFile(path)?.key }
    }
  })
}
