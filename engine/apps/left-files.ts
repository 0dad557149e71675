import { appOfFile } from '../knowledge/match-app.ts'
import type { Theme, ThemeFile } from '../theme.ts'
import { onlyAppIn } from './held-by-dead.ts'
import { type Family, familyOf, isOfFamily, wordsOf } from './name-family.ts'
import { nameOf } from './name-of-app.ts'
import type { Trace } from './trace.ts'

/** Dead files that no pattern gives to an app: by what they hold, else by what they are called where the app is in the theme. */
export function leftFiles(theme: Theme, known: readonly Trace[]): Trace[] {
  const given = new Set(known.flatMap(({ kind, file }) => (kind === 'file' ? [file] : [])))
  const dead = [...theme.files.values()].filter(({ path }) => theme.liveness(path) === 'dead' && !given.has(path) && !appOfFile(path))
  if (dead.length === 0) return []
  const families = familiesIn(theme, known)
  return dead.flatMap(file => held(file) ?? called(file, families) ?? [])
}

function held(file: ThemeFile): Trace | undefined {
  const found = onlyAppIn(file)
  return found && { ...nameOf(found.app), kind: found.kind, line: found.line, ...goes(file) }
}

function goes({ path }: ThemeFile): Pick<Trace, 'state' | 'file' | 'removable' | 'old'> {
  return { state: 'dead', file: path, removable: [{ file: path }], old: true }
}

type Named = Pick<Trace, 'key' | 'name' | 'tag'>

function called(file: ThemeFile, families: readonly (Family & { app: Named })[]): Trace | undefined {
  const [family, other] = families.filter(each => isOfFamily(file.path, each))
  if (!family || other) return undefined
  return { ...family.app, kind: 'file', line: 1, ...goes(file) }
}

/** The names of the apps that the theme shows; what files of the theme's own begin with is no app's. */
function familiesIn(theme: Theme, known: readonly Trace[]): (Family & { app: Named })[] {
  const shown = known.filter(({ kind, asked }) => kind !== 'mark' && !asked)
  if (shown.length === 0) return []
  const themes = new Set(
    [...theme.files.keys()].flatMap(path =>
      theme.liveness(path) === 'dead' || appOfFile(path) ? [] : [wordsOf(path).split('-')[0] ?? ''],
    ),
  )
  return [...Map.groupBy(shown, ({ key }) => key)].flatMap(([key, traces]) => {
    const [app] = traces
    const files = traces.flatMap(({ kind, file }) => (kind === 'file' ? [file] : []))
    const { words } = familyOf(key, files)
    const telling = words.filter(word => word === key || !themes.has(word))
    return app && telling.length > 0 ? [{ key, words: telling, app: { key: app.key, name: app.name, tag: app.tag } }] : []
  })
}
