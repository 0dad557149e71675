import type { Target } from '../facts/facts.ts'

/** Files of one folder, by the name that Liquid calls them. */
export type Names = { exact(name: string): readonly string[]; matching(pattern: string): readonly string[] }

/** Names of files are compared without case: Shopify's storage does. */
function fold(name: string): string {
  return name.toLowerCase()
}

/** Whether a text fits a pattern in which `*` stands for any characters. */
export function fits(text: string, pattern: string): boolean {
  const [first = '', ...rest] = fold(pattern).split('*')
  const folded = fold(text)
  const last = rest.pop()
  if (last === undefined) return folded === first
  if (!folded.startsWith(first)) return false
  let at = first.length
  for (const part of rest) {
    const found = folded.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return folded.length - last.length >= at && folded.endsWith(last)
}

export function namesOf(entries: readonly { name: string; path: string }[]): Names {
  const byName = Map.groupBy(entries, ({ name }) => fold(name))
  const memory = new Map<string, readonly string[]>()
  return {
    exact: name => byName.get(fold(name))?.map(({ path }) => path) ?? [],
    matching(pattern) {
      const known = memory.get(pattern)
      if (known) return known
      const found = [...new Set(entries.filter(({ name }) => fits(name, pattern)).map(({ path }) => path))]
      memory.set(pattern, found)
      return found
    },
  }
}

/** What a target leads to: `certain` where its name stands in the code, else candidates. */
export type Found = { path: string; certain: boolean }

function candidates(names: Names, pattern: string): Found[] {
  return names.matching(pattern).map(path => ({ path, certain: false }))
}

function named(names: Names, name: string): Found[] {
  return names.exact(name).map(path => ({ path, certain: true }))
}

export function filesOf(names: Names, target: Target): Found[] {
  if ('known' in target) return named(names, target.known)
  if ('oneOf' in target) return target.oneOf.flatMap(name => (name.includes('*') ? candidates(names, name) : named(names, name)))
  return candidates(names, 'pattern' in target ? target.pattern : '*')
}
