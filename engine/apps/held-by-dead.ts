import type { UrlFact } from '../facts/facts.ts'
import type { App } from '../knowledge/app.ts'
import { appOfMark, appOfMetafield, appOfObject, appOfProxy, appOfUrl } from '../knowledge/match-app.ts'
import { perFile } from '../per-file.ts'
import type { ThemeFile } from '../theme.ts'

export type Holding = { app: App; kind: 'host' | 'object' | 'global' | 'proxy'; line: number }

const LOADED = new Set<UrlFact['use']>(['script', 'style', 'frame', 'form', 'code'])
/** Copies of pages hold what every page holds. */
const OF_PAGES = /^layout\/|^templates\/(?!customers\/)/
/** A longer file has more to it than the app whose metafield it shows. */
const SMALL = 2000

/** All apps that a file speaks to, if it is only one: once nobody shows the file, it is a remainder of that app. */
export const onlyAppIn: (file: ThemeFile) => Holding | undefined = perFile(file => {
  if (OF_PAGES.test(file.path)) return undefined
  const held = [...hosts(file), ...globals(file), ...proxies(file), ...objects(file)]
  const [first] = held
  return held.every(({ app }) => app === first?.app) ? first : undefined
})

function hosts({ facts, bytes }: ThemeFile): Holding[] {
  return facts.urls.flatMap(({ url, host, use, live, at }) => {
    const isAsked = LOADED.has(use) && (use !== 'code' || facts.language !== 'liquid' || bytes <= SMALL)
    const app = host && live && isAsked ? appOfUrl(url, host) : undefined
    return app ? [{ app, kind: 'host', line: at.line }] : []
  })
}

function globals({ facts }: ThemeFile): Holding[] {
  return facts.marks.flatMap(({ mark, set, at }) => {
    const app = set ? appOfMark(mark) : undefined
    return app ? [{ app, kind: 'global', line: at.line }] : []
  })
}

function proxies({ facts }: ThemeFile): Holding[] {
  return facts.proxies.flatMap(({ path, at }) => {
    const app = appOfProxy(path.toLowerCase())
    return app ? [{ app, kind: 'proxy', line: at.line }] : []
  })
}

function objects({ facts, bytes }: ThemeFile): Holding[] {
  if (bytes > SMALL) return []
  return facts.objects.flatMap(({ name, at }) => {
    const app = appOfObject(name) ?? appOfMetafield(name)
    return app ? [{ app, kind: 'object', line: at.line }] : []
  })
}
