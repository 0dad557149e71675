import type { RenderFact, Target } from '../facts/facts.ts'
import { filterText, hasHole, partsOf, withoutHoles } from '../facts/liquid/holes.ts'
import { once } from '../once.ts'
import type { ThemeFile } from '../theme.ts'
import type { Folders } from './folders.ts'
import { filesOf, type Matches } from './names.ts'
import { pageValuesOf } from './page-values.ts'
import { ANYTHING, settingValuesOf } from './setting-values.ts'

/** What a target of a file leads to once callers, settings and templates have filled its holes. */
export type Fill = (path: string, target: Target) => Target

type Call = { from: string; render: RenderFact }
type Put = { from: string; values: string[] }

const MOST_VALUES = 1000
/** In one theme: more is made to be slow. */
const MOST_STEPS = 200_000
/** Liquid itself renders no deeper. */
const DEEPEST = 100
const SETTING = 'settings.'

function withoutOverflow(values: Iterable<string>): readonly string[] {
  const distinct = [...new Set(values)]
  return distinct.length > MOST_VALUES ? ANYTHING : distinct
}

/** Follows parameters from the snippets that use them to the tags that hand them over. */
class Parameters {
  readonly calls: ReadonlyMap<string, Call[]>
  /** Snippets that a name nobody can read may call. */
  readonly calledUnread: ReadonlySet<string>
  /** All that is put into a name, handed over or assigned. */
  readonly put: () => ReadonlyMap<string, Put[]>
  readonly settings: (id: string) => readonly string[]
  readonly page: (name: string) => readonly string[] | undefined
  readonly known = new Map<string, readonly string[]>()
  readonly reading = new Set<string>()
  steps = MOST_STEPS
  /** How often a value hung on one that was still being read. */
  guesses = 0

  constructor(files: readonly ThemeFile[], folders: Folders) {
    const calls = files.flatMap(({ path, facts }) =>
      facts.renders.filter(({ tag }) => tag === 'render' || tag === 'include').map(render => ({ from: path, render })),
    )
    const { byFile, patterns } = callersOf(calls, folders)
    this.calls = byFile
    this.calledUnread = new Set([...patterns].flatMap(({ paths }) => [...paths]))
    this.put = once(() => putInto(calls, files))
    this.settings = settingValuesOf(files)
    this.page = pageValuesOf(files)
  }

  /** What fills a hole in a file; nothing where nobody does. */
  values(path: string, filler: string): readonly string[] {
    const setting = filler.startsWith(SETTING) ? this.settings(filler.slice(SETTING.length)) : this.page(filler)
    return setting ?? this.remembered(`${path} ${filler}`, () => this.parameter(path, filler))
  }

  /** A value that hangs on itself adds nothing to itself. */
  remembered(key: string, read: () => readonly string[]): readonly string[] {
    const known = this.known.get(key)
    if (known) return known
    if (this.steps-- <= 0) return ANYTHING
    const isGuess = this.reading.has(key)
    if (isGuess || this.reading.size > DEEPEST) {
      this.guesses++
      return isGuess ? [] : ANYTHING
    }
    const before = this.guesses
    this.reading.add(key)
    const values = read()
    this.reading.delete(key)
    if (this.reading.size === 0 || this.guesses === before) this.known.set(key, values)
    return values
  }

  parameter(path: string, name: string): readonly string[] {
    const called = path.slice(path.lastIndexOf('/') + 1).replace(/\.liquid$/i, '')
    const handed = (this.calls.get(path) ?? []).flatMap(call => this.handed(call, name, called))
    return withoutOverflow(this.calledUnread.has(path) ? [...handed, ...this.anywhere(name)] : handed)
  }

  /** include sees all that its callers see: whatever the theme puts into that name. */
  handed({ from, render }: Call, name: string, called: string): readonly string[] {
    const given = render.args.filter(arg => arg.name === name || (arg.name === '' && called === name))
    if (given.length > 0) return given.flatMap(({ values }) => this.filled(from, values))
    return render.tag === 'include' ? this.anywhere(name) : []
  }

  anywhere(name: string): readonly string[] {
    return this.remembered(`* ${name}`, () => this.everyValue(name))
  }

  everyValue(name: string): readonly string[] {
    return withoutOverflow((this.put().get(name) ?? []).flatMap(({ from, values }) => this.filled(from, values)))
  }

  filled(path: string, texts: readonly string[]): readonly string[] {
    return withoutOverflow(texts.flatMap(text => (hasHole(text) ? this.fill(path, text) : [text])))
  }

  fill(path: string, text: string): readonly string[] {
    let made: readonly string[] = ['']
    for (const part of partsOf(text)) {
      const values = 'known' in part ? [part.known] : this.values(path, part.path).map(value => filterAll(value, part.filters))
      if (made.length * values.length > MOST_VALUES) return ANYTHING
      made = made.flatMap(before => values.map(value => before + value))
    }
    return made.map(name => name.replace(/\*{2,}/g, '*'))
  }
}

function putInto(calls: readonly Call[], files: readonly ThemeFile[]): ReadonlyMap<string, Put[]> {
  const handed = calls.flatMap(({ from, render }) => render.args.map(({ name, values }) => ({ name, from, values })))
  const assigned = files.flatMap(({ path, facts }) => facts.assigned.map(({ name, values }) => ({ name, from: path, values })))
  return Map.groupBy([...handed, ...assigned], ({ name }) => name)
}

function filterAll(value: string, filters: readonly { name: string; args: string[] }[]): string {
  return filters.reduce((text, { name, args }) => filterText(text, name, args), value)
}

/** The tags that name each snippet, and the patterns of those whose name nobody can read. */
function callersOf(calls: readonly Call[], { snippet }: Folders): { byFile: Map<string, Call[]>; patterns: Set<Matches> } {
  const byFile = new Map<string, Call[]>()
  const patterns = new Set<Matches>()
  for (const call of calls) {
    const { named, fitting } = filesOf(snippet, call.render.target)
    for (const matches of fitting) patterns.add(matches)
    for (const path of new Set(named)) {
      const before = byFile.get(path)
      if (before) before.push(call)
      else byFile.set(path, [call])
    }
  }
  return { byFile, patterns }
}

/**
 * `icon-*`: whoever builds such names may well mean to use the others too, so that they stay unknown.
 * `*`, `*.css` and `*-css` say nothing of what is meant.
 */
function saysEnough(pattern: string): boolean {
  return pattern.includes('*') && pattern.replace(/\.\w{2,5}$|-(?:css|js)$/, '').replace(/[*_-]/g, '').length > 2
}

export function parametersOf(files: readonly ThemeFile[], folders: Folders): Fill {
  const parameters = new Parameters(files, folders)
  return (path, target) => {
    if (!target.open) return target
    const names = parameters.filled(path, target.open)
    return names.includes('*') ? target : { oneOf: [...names, ...target.open.map(withoutHoles).filter(saysEnough)] }
  }
}
