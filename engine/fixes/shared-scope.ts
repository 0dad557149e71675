import type { FixContext } from './fix-context.ts'
import type { Variables } from './variables.ts'

/** Which variables the files of a theme share through include. */
export type SharedScope = {
  /** Every Liquid file, dead ones too: what they say costs only fixes. */
  files: ReadonlyMap<string, Variables>
  unread: string | null
  /** Names that something in the theme gives a value. */
  given: ReadonlySet<string>
  /** Names that may hold anything, lists too. */
  assigned: ReadonlySet<string>
  /** Files that include a snippet, or may by a name built at run time. */
  includersOf(path: string): ReadonlySet<string>
  /** These, those that include them, and so on. */
  aboveOf(path: string): ReadonlySet<string>
  included: ReadonlySet<string>
}

/** `block` is what a theme block is given. */
const GIVEN = ['form', 'paginate', 'block']

export function sharedScope(context: FixContext): SharedScope {
  return context.once(sharedScope, () => readScope(context))
}

function readScope({ theme, variables }: FixContext): SharedScope {
  const liquid = [...theme.files.values()].filter(({ facts }) => facts.language === 'liquid' && facts.kind !== 'asset')
  const entries = liquid.map(({ path }) => ({ path, found: variables(path) }))
  const files = new Map(entries.flatMap(({ path, found }) => (found ? [[path, found] as const] : [])))
  const all = [...files.values()]
  const assigned = new Set(all.flatMap(({ writes, handedOver }) => [...writes.map(({ name }) => name), ...handedOver]))
  const includersOf = (path: string) =>
    new Set(
      theme
        .linksTo(path)
        .filter(({ how }) => how === 'include')
        .map(({ from }) => from),
    )
  return {
    files,
    unread: entries.find(({ found }) => found === null)?.path ?? null,
    given: new Set([...assigned, ...all.flatMap(({ bound }) => [...bound]), ...GIVEN]),
    assigned,
    includersOf,
    aboveOf: path => above(path, includersOf),
    included: new Set(theme.byKind('snippet').flatMap(({ path }) => (includersOf(path).size > 0 ? [path] : []))),
  }
}

function above(path: string, includersOf: (path: string) => ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>()
  const queue = [path]
  for (let next = queue.pop(); next !== undefined; next = queue.pop())
    for (const includer of includersOf(next)) {
      if (found.has(includer)) continue
      found.add(includer)
      queue.push(includer)
    }
  return found
}
