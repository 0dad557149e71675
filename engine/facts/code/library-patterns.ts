import { LIBRARIES } from '../../knowledge/libraries.ts'
import { LiteralFinder } from './literal-finder.ts'
import { literalOf } from './literal-of.ts'

const VERSION = '([0-9]{1,4}(?:\\.[0-9]{1,5}){1,3}(?:[-.]?(?:alpha|beta|rc|pre|dev|next|build)[-.0-9a-z]{0,12})?)'
const URL_VERSION = '([~^]?[0-9][0-9a-zA-Z]*(?:[.+-](?!(?:min|pack|slim|bundle|js|css)\\b)[0-9a-zA-Z*]+){0,6}|latest|next|beta)'

/** A library's pattern; its regular expression is made when a text first needs it, for there are a thousand. */
class Pattern {
  readonly library: string
  readonly source: string
  readonly flags: string
  made: RegExp | null = null

  constructor(library: string, source: string, flags: string) {
    this.library = library
    this.source = source
    this.flags = flags
  }

  get regex(): RegExp {
    this.made ??= new RegExp(this.source, this.flags)
    return this.made
  }
}

type Kind = {
  sourcesOf: (library: (typeof LIBRARIES)[number]) => readonly string[]
  version: string
  flags: string
  literalOf: (source: string) => string
}

/** Patterns of one kind, and which of them a text can match: those whose longest literal it holds. */
class Patterns {
  readonly all: readonly Pattern[]
  readonly anywhere: readonly number[]
  readonly finder: LiteralFinder<number>

  constructor({ sourcesOf, version, flags, literalOf }: Kind) {
    const sources = LIBRARIES.flatMap(library => sourcesOf(library).map(source => ({ library: library.library, source })))
    this.all = sources.map(({ library, source }) => new Pattern(library, source.replaceAll('§§version§§', version), flags))
    const literals = sources.map(({ source }, index) => ({ literal: literalOf(source), value: index }))
    this.anywhere = literals.filter(({ literal }) => literal.length < LiteralFinder.SHORTEST).map(({ value }) => value)
    this.finder = new LiteralFinder(literals.filter(({ literal }) => literal.length >= LiteralFinder.SHORTEST))
  }

  /** In the order of the knowledge. */
  fitting(text: string): Pattern[] {
    const found = this.finder.find(text)
    if (found.length === 0 && this.anywhere.length === 0) return []
    const indexes = new Set([...this.anywhere, ...found.map(({ value }) => value)])
    return [...indexes].sort((a, b) => a - b).flatMap(index => this.all[index] ?? [])
  }
}

export const BANNERS = new Patterns({ sourcesOf: library => library.banner, version: VERSION, flags: 'g', literalOf })
export const CONSTANTS = new Patterns({ sourcesOf: library => library.constant, version: VERSION, flags: 'g', literalOf })
export const URLS = new Patterns({ sourcesOf: library => library.url, version: URL_VERSION, flags: '', literalOf })
/** For names in small letters. */
export const FILE_NAMES = new Patterns({
  sourcesOf: library => library.fileName,
  version: VERSION,
  flags: 'i',
  literalOf: source => literalOf(source).toLowerCase(),
})
