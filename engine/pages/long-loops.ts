import type { RenderFact } from '../facts/facts.ts'
import { perFile } from '../per-file.ts'
import { perTheme } from '../per-theme.ts'
import type { Theme } from '../theme.ts'

/** Lists of the catalogue grow with the shop; menus and blocks stay short. */
const LONG = /(?:^|[._])(?:all_)?(?:products|variants|collections|articles|orders|line_items|images|media|comments|all_tags)(?:\s|$)/

export function isLong(list: string): boolean {
  return LONG.test(list)
}

/** Liquid itself renders no deeper. */
const DEEPEST = 100

/** The longest nest of loops through the catalogue that a file runs by itself or by what it renders; the lists, outermost first. */
export type Nest = readonly string[]

/** Tells it for every file; a file that renders itself counts once. */
export const nestsOf: (theme: Theme) => (path: string) => Nest = perTheme(theme => {
  const known = new Map<string, Nest>()
  const nestOf = (path: string, depth: number): Nest => {
    const found = known.get(path)
    if (found) return found
    const file = theme.files.get(path)
    if (!file || depth > DEEPEST) return []
    known.set(path, [])
    const nest = deepest([...ownNests(file), ...callsIn(file).map(({ lists, snippet }) => [...lists, ...nestOf(snippet, depth + 1)])])
    known.set(path, nest)
    return nest
  }
  return path => nestOf(path, 0)
})

const ownNests = perFile(({ facts }): Nest[] =>
  facts.loops.filter(({ tag, over }) => tag !== 'paginate' && isLong(over)).map(loop => [...loop.around.filter(isLong), loop.over]),
)

/** The snippets that a file surely calls, with the lists that the loops around go through. */
const callsIn = perFile(({ facts }) => facts.renders.map(render => ({ lists: around(render), snippet: calledBy(render) })))

export function around(render: RenderFact): Nest {
  return render.around.filter(isLong)
}

/** The snippet that a render surely calls, '' where it is none. */
export function calledBy({ tag, target }: RenderFact): string {
  return (tag === 'render' || tag === 'include') && 'known' in target ? `snippets/${target.known}.liquid` : ''
}

function deepest(nests: readonly Nest[]): Nest {
  return nests.reduce<Nest>((most, nest) => (nest.length > most.length ? nest : most), [])
}
