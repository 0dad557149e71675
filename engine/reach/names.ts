import type { Target } from '../facts/facts.ts'

/** Files that fit one pattern; the same list for the same pattern, so that a thousand dynamic names cost no more than one. */
export type Matches = { pattern: string; paths: ReadonlySet<string> }

/** Files of one folder, by the name that Liquid calls them. */
export type Names = {
  exact(name: string): readonly string[]
  matching(pattern: string): Matches
  /** Another theme with the same files had better begin anew. */
  isCrowded(): boolean
}

/** A theme with more patterns than this is made to be slow: then any pattern fits any file. */
const MOST_PATTERNS = 2000

/** Names of files are compared without case: Shopify's storage does. */
function fold(name: string): string {
  return name.toLowerCase()
}

/** Whether a text fits a pattern in which `*` stands for any characters, or `#`, where there is no `*`, for digits. */
export function fits(text: string, pattern: string): boolean {
  return isNumbered(pattern) ? fitsNumbered(fold(text), fold(pattern)) : fitsAny(text, pattern)
}

function isNumbered(pattern: string): boolean {
  return pattern.includes('#') && !pattern.includes('*')
}

function fitsNumbered(text: string, pattern: string): boolean {
  const [before = '', after = ''] = pattern.split('#')
  if (!text.startsWith(before) || !text.endsWith(after)) return false
  return /^\d+$/.test(text.slice(before.length, text.length - after.length))
}

function fitsAny(text: string, pattern: string): boolean {
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
  const byName = new Map<string, string[]>()
  for (const { name, path } of entries) {
    const folded = fold(name)
    const same = byName.get(folded)
    if (same) same.push(path)
    else byName.set(folded, [path])
  }
  const memory = new Map<string, Matches>()
  const all: Matches = { pattern: '*', paths: new Set(entries.map(({ path }) => path)) }
  return {
    exact: name => byName.get(fold(name)) ?? [],
    isCrowded: () => memory.size > MOST_PATTERNS / 2,
    matching(pattern) {
      if (pattern === '*' || memory.size > MOST_PATTERNS) return all
      const known = memory.get(pattern)
      if (known) return known
      const found = { pattern, paths: new Set(entries.filter(({ name }) => fits(name, pattern)).map(({ path }) => path)) }
      memory.set(pattern, found)
      return found
    },
  }
}

/** What a target leads to: the files that its names name, and those that its patterns fit. */
export type Found = { named: readonly string[]; fitting: Matches[] }

export function filesOf(names: Names, target: Target): Found {
  if ('known' in target) return { named: names.exact(target.known), fitting: [] }
  if ('oneOf' in target) {
    const [patterns, plain] = [target.oneOf.filter(name => name.includes('*')), target.oneOf.filter(name => !name.includes('*'))]
    return { named: plain.flatMap(name => names.exact(name)), fitting: patterns.map(pattern => names.matching(pattern)) }
  }
  return { named: [], fitting: [names.matching('pattern' in target ? target.pattern : '*')] }
}
