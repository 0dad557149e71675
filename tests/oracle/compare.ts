import type { LexErrorCode } from '../../engine/lexer/tokens.ts'
import { type Official, officialTokens, type Tokens } from './official-tokens.ts'
import { ourTokens } from './our-tokens.ts'

/** `missed`: the official parser sees it, we don't; `invented`: the other way round. */
export type Disagreement = { what: keyof Tokens; way: 'missed' | 'invented'; token: string }

/** `errors` are ours; `isOdd`: HTML in it is read otherwise by browsers than by the official parser. */
export type Comparison = {
  accepted: 'html' | 'liquid' | 'no'
  compared: number
  disagreements: Disagreement[]
  errors: LexErrorCode[]
  isOdd: boolean
}

type Stretch = { start: number; end: number }

const LIQUID = ['tags', 'outputs', 'filters', 'renders'] as const
const HTML = ['elements', 'attributes'] as const

/** The first offset of a token. */
export function offsetOf(token: string): number {
  return Number(/ (\d+)(?:-\d+)?(?: \d+-\d+)?$/.exec(token)?.[1] ?? 0)
}

function isWithin(stretches: readonly Stretch[], token: string): boolean {
  const at = offsetOf(token)
  return stretches.some(({ start, end }) => start <= at && at < end)
}

/** Attributes that hold their own quote: a branch ended them, which the official parser reads on from. */
function straddling(source: string, attributes: readonly string[]): Stretch[] {
  return attributes.flatMap(token => {
    const [, start = '0', end = '0'] = / (\d+)-(\d+)$/.exec(token) ?? []
    const quote = source.charAt(Number(start) - 1)
    const value = source.slice(Number(start), Number(end)).replace(/\{[{%][\s\S]*?[}%]\}/g, '')
    return /["']/.test(quote) && value.includes(quote) ? [{ start: Number(start) - 200, end: Number(end) + 1 }] : []
  })
}

/** Liquid ends the name of a tag at the first sign that is no letter (`section'header'`), the official parser at a blank. */
function oddTags(source: string): Stretch[] {
  return [...source.matchAll(/\{%-?\s*\w+(?!-?%\})[^\s\w%][^%]*%?\}?|\{%-?\s*\w+-\s*%\}/g)].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** In `{% liquid %}` the official parser takes any first word for the name of a tag. */
function isOddName(token: string): boolean {
  return !/^(?:\w+|#) /.test(token)
}

function uncomparable(source: string, official: Official, odd: readonly Stretch[], what: keyof Tokens): readonly Stretch[] {
  if (what === 'elements' || what === 'attributes') return [...odd, ...official.overrun, ...straddling(source, official.tokens.attributes)]
  return what === 'outputs' ? [] : [...oddTags(source), ...official.unread]
}

/** Compares both lexers on one source, as far as the official one accepts it; scripts and styles are compared as Liquid. */
export function compare(source: string, as: 'page' | 'asset'): Comparison {
  const { seen, beyond, odd, errors } = ourTokens(source)
  const official = officialTokens(source)
  if (!official) return { accepted: 'no', compared: 0, disagreements: [], errors, isOdd: odd.length > 0 }
  const kinds: readonly (keyof Tokens)[] = official.how === 'html' && as === 'page' ? [...LIQUID, ...HTML] : LIQUID
  const disagreements = kinds.flatMap(what => {
    const theirs = new Set(official.tokens[what])
    const known = new Set([...seen[what], ...beyond[what]])
    const missed = [...theirs].filter(token => !known.has(token)).map(token => ({ what, way: 'missed' as const, token }))
    const invented = seen[what].filter(token => !theirs.has(token)).map(token => ({ what, way: 'invented' as const, token }))
    if (missed.length + invented.length === 0) return []
    const except = uncomparable(source, official, odd, what)
    return [...missed, ...invented].filter(({ token }) => !isWithin(except, token) && !(what === 'tags' && isOddName(token)))
  })
  return {
    accepted: official.how,
    compared: kinds.reduce((sum, kind) => sum + official.tokens[kind].length, 0),
    disagreements,
    errors,
    isOdd: odd.length > 0,
  }
}
