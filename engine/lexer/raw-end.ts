import { RAW_TAGS } from './liquid-names.ts'

/** Where the end tag of a raw block stands. */
export type RawEnd = { start: number; end: number }

const NESTING = new Set(['comment', 'doc'])

function ends(name: string): RegExp {
  return new RegExp(`\\{%-?\\s*end${name}\\b[^%]*%\\}`, 'g')
}

function nesting(name: string): RegExp {
  return new RegExp(`\\{%-?\\s*(${name}|end${name}|raw|endraw)\\b[^%]*%\\}`, 'g')
}

const FIRST = new Map([...RAW_TAGS].map(name => [name, ends(name)]))
const PATTERNS = new Map([...RAW_TAGS].map(name => [name, NESTING.has(name) ? nesting(name) : ends(name)]))

function nestedEnd(pattern: RegExp, source: string, name: string): RawEnd | null {
  let depth = 0
  let inRaw = false
  for (let match = pattern.exec(source); match; match = pattern.exec(source)) {
    const word = match[1]
    if (inRaw) inRaw = word !== 'endraw'
    else if (word === 'raw') inRaw = true
    else if (word === name) depth++
    else if (word === `end${name}` && depth-- === 0) return { start: match.index, end: pattern.lastIndex }
  }
  return null
}

/** Finds the ends of raw tags in one source, linear over all of them. */
export class RawEnds {
  readonly missing = new Set<string>()
  /** Once a nest is left open, later ones end at their first end tag: no search runs to the end of the file twice. */
  readonly broken = new Set<string>()

  find(source: string, from: number, name: string): RawEnd | null {
    const pattern = PATTERNS.get(name)
    if (!pattern || this.missing.has(name)) return null
    pattern.lastIndex = from
    if (NESTING.has(name) && !this.broken.has(name)) {
      const end = nestedEnd(pattern, source, name)
      if (end) return end
      this.broken.add(name)
    }
    return this.first(source, from, name)
  }

  first(source: string, from: number, name: string): RawEnd | null {
    const pattern = FIRST.get(name)
    if (!pattern) return null
    pattern.lastIndex = from
    const match = pattern.exec(source)
    if (match) return { start: match.index, end: pattern.lastIndex }
    this.missing.add(name)
    return null
  }
}
