import { codeOwner } from '../knowledge/code-owner.ts'
import { appOfProxy } from '../knowledge/match-app.ts'
import type { ThemeFile } from '../theme.ts'
import { nameOf } from './name-of-app.ts'
import type { Standing } from './standing.ts'
import type { Trace } from './trace.ts'

/** Paths of the store that an app answers; an app's own file speaks of that app only. */
export function proxyTraces(standing: Standing, { path: file, facts }: ThemeFile): Trace[] {
  if (facts.proxies.length === 0 || standing === 'dead') return []
  const owner = codeOwner(file)
  return facts.proxies.flatMap(({ path, at }): Trace[] => {
    const app = appOfProxy(path.toLowerCase())
    if (owner ? app !== owner : !app && !tellsUnknown(path, facts.language)) return []
    const name = nameOf(app, { key: path.toLowerCase(), name: `/${path}` })
    return [{ ...name, kind: 'proxy', state: 'live', file, line: at.line, removable: [] }]
  })
}

/** Scripts hold many words between slashes, and only `/apps/` is surely no other's. */
function tellsUnknown(path: string, language: ThemeFile['facts']['language']): boolean {
  return language === 'liquid' || path.startsWith('apps/')
}
