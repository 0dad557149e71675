import { MARKS } from '../../knowledge/match-app.ts'
import type { MarkFact } from '../facts.ts'

const IN_WORD = new Uint8Array(128)
for (const char of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_$') IN_WORD[char.charCodeAt(0)] = 1

const CODE = new Set(MARKS.code)
const COMMENT = new Set(MARKS.comment)
const PAGE = new Set(MARKS.page)

/** What is looked for in every text. */
export const MARK_WORDS: readonly string[] = [...CODE, ...COMMENT, ...PAGE]

function isInWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 128 && IN_WORD[code] === 1
}

export type FoundWord = { word: string; at: number }

type Place = Exclude<MarkFact['within'], 'commented'>

export type FoundMark = { mark: string; within: MarkFact['within']; set: boolean; start: number; end: number }

const ASSIGNED = /\s{0,3}=(?![=>])/y

function isAssigned(text: string, end: number): boolean {
  ASSIGNED.lastIndex = end
  return ASSIGNED.test(text)
}

const LONGEST_TAG = 3000

/** Between `<` and `>`, where a class, an id or an attribute begins. */
function isInTag(text: string, at: number): boolean {
  const previous = text.charAt(at - 1)
  if (previous === '<') return true
  if (!/["'\s=]/.test(previous)) return false
  const before = text.slice(Math.max(0, at - LONGEST_TAG), at)
  return /<[a-z][\w-]*(?:$|\s)[^<>]*$/i.test(before.slice(Math.max(0, before.lastIndexOf('<'))))
}

const WORD = /^[\w$]+$/
const OPEN = /[-_]$/

/** Where a mark stands by itself; the same letters within a longer word are another one, unless the mark is the beginning of names. */
function isWhole(text: string, { word, at }: FoundWord): boolean {
  if (isInWord(text, at - 1)) return false
  return !isInWord(text, at + word.length) || OPEN.test(word) || !(PAGE.has(word) || WORD.test(word))
}

/** The places of which a mark tells: what stands in a page may be its code as well. */
function placesOf({ word, at }: FoundWord, text: string, place: Place): MarkFact['within'][] {
  if (place === 'comment') return [...(COMMENT.has(word) ? ['comment' as const] : []), ...(CODE.has(word) ? ['commented' as const] : [])]
  const isShown = place === 'page' && PAGE.has(word) && isInTag(text, at)
  return [...(CODE.has(word) ? ['code' as const] : []), ...(isShown ? ['page' as const] : [])]
}

/** The first place of each mark of an app or tag, or the first that sets it; `within` says for an offset where it stands. */
export function marksIn(text: string, words: readonly FoundWord[], within: (offset: number) => Place): FoundMark[] {
  const found = new Map<string, FoundMark>()
  for (const { word: mark, at } of words) {
    if (!isWhole(text, { word: mark, at })) continue
    for (const place of placesOf({ word: mark, at }, text, within(at))) {
      const key = place === 'commented' ? `${place} ${mark} ${at}` : `${place} ${mark}`
      const known = found.get(key)
      const end = at + mark.length
      const set = place === 'code' && isAssigned(text, end)
      if (!known || (set && !known.set)) found.set(key, { mark, within: place, set, start: at, end })
    }
  }
  return [...found.values()]
}
