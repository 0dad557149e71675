/** Where the end tag of a raw block stands. */
export type RawEnd = { start: number; end: number }

const NESTING: ReadonlySet<string> = new Set(['comment', 'doc'])
const PERCENT = 37
const DASH = 45

function isWordPart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95
}

/** The tag that begins at `{%`: its name, and where it ends; null when it never does. */
function tagAt(source: string, start: number): { name: string; end: number } | null {
  let from = start + 2
  if (source.charCodeAt(from) === DASH) from++
  while (source.charCodeAt(from) <= 32) from++
  let to = from
  while (isWordPart(source.charCodeAt(to))) to++
  const close = source.indexOf('%', to)
  if (close < 0 || source.charCodeAt(close + 1) !== 125) return null
  return { name: source.slice(from, to), end: close + 2 }
}

/** Finds the ends of raw tags in one source, linear over all of them. */
export class RawEnds {
  readonly missing = new Set<string>()
  /** Once a nest is left open, later ones end at their first end tag: no search runs to the end of the file twice. */
  readonly broken = new Set<string>()

  find(source: string, from: number, name: string): RawEnd | null {
    if (this.missing.has(name)) return null
    if (NESTING.has(name) && !this.broken.has(name)) {
      const end = this.nested(source, from, name)
      if (end) return end
      this.broken.add(name)
    }
    return this.first(source, from, name)
  }

  /** comment and doc nest; a raw inside hides their tags. */
  nested(source: string, from: number, name: string): RawEnd | null {
    let depth = 0
    let inRaw = false
    for (let at = source.indexOf('{%', from); at >= 0; at = source.indexOf('{%', at + 2)) {
      const tag = tagAt(source, at)
      if (!tag) continue
      if (inRaw) inRaw = tag.name !== 'endraw'
      else if (tag.name === 'raw') inRaw = true
      else if (tag.name === name) depth++
      else if (tag.name === `end${name}` && depth-- === 0) return { start: at, end: tag.end }
    }
    return null
  }

  first(source: string, from: number, name: string): RawEnd | null {
    for (let word = source.indexOf(`end${name}`, from); word >= 0; word = source.indexOf(`end${name}`, word + 3)) {
      const start = startOfTag(source, word)
      const tag = start < from ? null : tagAt(source, start)
      if (tag?.name === `end${name}`) return { start, end: tag.end }
    }
    this.missing.add(name)
    return null
  }
}

/** The `{%` or `{%-` right before a word, blanks between them; -1 when something else stands there. */
function startOfTag(source: string, word: number): number {
  let at = word - 1
  while (at >= 0 && source.charCodeAt(at) <= 32) at--
  if (source.charCodeAt(at) === DASH) at--
  return source.charCodeAt(at) === PERCENT && source.charCodeAt(at - 1) === 123 ? at - 1 : -1
}
