import { TEXT_FILTERS } from './text-filters.ts'

/**
 * A part of a name that its file does not fill: a parameter of a snippet, a setting, the name of the page's template.
 * It stands in the name as \u0001, what fills it, then \u0003 filter \u0004 argument … for each filter, and \u0002.
 */
const HOLE = /\u0001([^\u0001\u0002]{0,400})\u0002/g
const MARKS = /[\u0001-\u0004*]/g

export function holeFor(path: string): string {
  return `\u0001${path}\u0002`
}

export function hasHole(text: string): boolean {
  return text.includes('\u0001')
}

/** The text of a source as a candidate: without the signs that mean something there. */
export function plainCandidate(text: string): string {
  return text.replace(MARKS, '')
}

/** A name as far as its own file tells it, `*` for the rest. */
export function withoutHoles(text: string): string {
  return hasHole(text) ? text.replace(HOLE, '*') : text
}

type Part = { known: string } | { path: string; filters: { name: string; args: string[] }[] }

/** A name in its parts, in order. */
export function partsOf(text: string): Part[] {
  return text.split(HOLE).map((part, index): Part => {
    if (index % 2 === 0) return { known: part }
    const [path = '', ...filters] = part.split('\u0003')
    return {
      path,
      filters: filters.map(filter => {
        const [name = '', ...args] = filter.split('\u0004')
        return { name, args }
      }),
    }
  })
}

/** Changes the known parts of a text now, and the others when they are filled. */
export function filterText(text: string, name: string, args: readonly string[]): string {
  const filter = TEXT_FILTERS.get(name)
  if (!filter) return '*'
  if (!hasHole(text)) return filter(text, args)
  const later = ['\u0003', name, ...args.map(arg => `\u0004${arg}`)].join('')
  return text
    .split(HOLE)
    .map((part, index) => (index % 2 === 0 ? filter(part, args) : `\u0001${part}${later}\u0002`))
    .join('')
}
