import type { UrlFact } from './facts/facts.ts'
import { loadedFiles } from './loaded-files.ts'
import { perTheme } from './per-theme.ts'
import type { Theme, ThemeFile } from './theme.ts'

export type HostUse = { file: ThemeFile; url: UrlFact }

/** Uses by which a browser asks a host for something. */
const ASKING: readonly UrlFact['use'][] = ['script', 'style', 'image', 'frame', 'form', 'preload', 'code']

/** URLs in live code of files that reach shoppers, for which a browser asks the host. */
export const hostUses: (theme: Theme) => readonly HostUse[] = perTheme(theme =>
  loadedFiles(theme).flatMap(file =>
    file.facts.urls.filter(url => url.live && url.host !== '' && ASKING.includes(url.use)).map(url => ({ file, url })),
  ),
)
