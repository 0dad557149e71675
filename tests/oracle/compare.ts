import { officialTokens, type Tokens } from './official-tokens.ts'
import { ourTokens } from './our-tokens.ts'

/** `missed`: the official parser sees it, we don't; `invented`: the other way round. */
export type Disagreement = { what: keyof Tokens; way: 'missed' | 'invented'; token: string }

export type Comparison = { accepted: 'html' | 'liquid' | 'no'; compared: number; disagreements: Disagreement[] }

const LIQUID = ['tags', 'outputs', 'filters', 'renders'] as const
const HTML = ['elements', 'attributes'] as const

function offsetOf(token: string): number {
  return Number(/ (\d+)(?:-\d+)*(?: \d+-\d+)?$/.exec(token)?.[1] ?? 0)
}

/**
 * Where the official parser leaves HTML's own rules: blanks around `=`, typographic quotes as quotes, names with Liquid,
 * Liquid tags in an unquoted value.
 */
function differsByDesign(source: string, token: string): boolean {
  const start = offsetOf(token)
  const around = source.slice(Math.max(0, start - 4), start + 400)
  return (
    /[{]/.test(token) ||
    /^.{0,4}[^\s=>]*\s+=|^.{0,4}[^\s=>]*=\s|=\s*.{0,4}$/.test(around) ||
    /[“”‘’]/.test(around) ||
    /^.{0,4}[^\s=>]*=[^\s"'>]*\{%/.test(around)
  )
}

/** Compares both lexers on one source, as far as the official one accepts it. */
export function compare(source: string): Comparison {
  const official = officialTokens(source)
  if (!official) return { accepted: 'no', compared: 0, disagreements: [] }
  const ours = ourTokens(source)
  const kinds: readonly (keyof Tokens)[] = official.how === 'html' ? [...LIQUID, ...HTML] : LIQUID
  const isUnread = (token: string): boolean => {
    const at = offsetOf(token)
    return official.unread.some(({ start, end }) => start <= at && at < end)
  }
  const disagreements = kinds.flatMap(what => {
    const theirs = new Set(official.tokens[what])
    const known = new Set([...ours.seen[what], ...ours.beyond[what]])
    const missed = [...theirs].filter(token => !known.has(token)).map(token => ({ what, way: 'missed' as const, token }))
    const invented = [...new Set(ours.seen[what])]
      .filter(token => !theirs.has(token) && !((what === 'filters' || what === 'renders') && isUnread(token)))
      .map(token => ({ what, way: 'invented' as const, token }))
    const isHtml = what === 'elements' || what === 'attributes'
    return [...missed, ...invented].filter(({ token }) => !isHtml || !differsByDesign(source, token))
  })
  return { accepted: official.how, compared: kinds.reduce((sum, kind) => sum + official.tokens[kind].length, 0), disagreements }
}
