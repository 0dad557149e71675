import { MARKS } from '../../knowledge/match-app.ts'
import type { MarkFact } from '../facts.ts'

/** Long enough to be looked for. */
const WORD = /[A-Za-z_$][\w$]{2,}/g
/** Words that every theme is full of, so that no mark is looked for by them if it has another. */
const COMMON = new Set(
  'account badge button carousel cart collection config container count data div feed form header image item main page price product rating reviews section shopify show slider start text title widget window wishlist wrapper'.split(
    ' ',
  ),
)

/** The word of a mark that the fewest texts hold. */
function rarestWord(mark: string): string | undefined {
  const words = mark.match(WORD) ?? []
  const [longest] = words.filter(word => !COMMON.has(word)).sort((a, b) => b.length - a.length)
  return longest ?? words.at(-1)
}
const IN_WORD = new Uint8Array(128)
for (const char of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_$') IN_WORD[char.charCodeAt(0)] = 1

/** Marks by one word in them. */
function byWord(marks: readonly string[]): ReadonlyMap<string, string[]> {
  const index = new Map<string, string[]>()
  for (const mark of marks) {
    const word = rarestWord(mark)
    if (word) index.set(word, [...(index.get(word) ?? []), mark])
  }
  return index
}

const CODE = byWord(MARKS.code)
const COMMENT = byWord(MARKS.comment)
const PAGE = byWord(MARKS.page)

/** What the marks are looked for by. */
export const MARK_WORDS: readonly string[] = [...new Set([...CODE.keys(), ...COMMENT.keys(), ...PAGE.keys()])]

function isInWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 128 && IN_WORD[code] === 1
}

export type FoundWord = { word: string; at: number }

type Place = MarkFact['within']

export type FoundMark = { mark: string; within: Place; set: boolean; start: number; end: number }

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

/** What a word may begin; a word that stands by itself is another one than the same letters within a longer word. */
function marksOf({ word, at }: FoundWord, text: string, place: Place): (readonly [Place, string])[] {
  if (at > 0 && isInWord(text, at - 1)) return []
  const code = place === 'comment' ? [] : (CODE.get(word) ?? []).map(mark => ['code', mark] as const)
  const others = (place === 'comment' ? COMMENT : place === 'page' ? PAGE : undefined)?.get(word) ?? []
  const all = [...code, ...others.map(mark => [place, mark] as const)]
  return isInWord(text, at + word.length) ? all.filter(([, mark]) => mark.endsWith('_')) : all
}

/** The first place of each mark of an app or tag, or the first that sets it, told by its words; `within` says for an offset where it stands. */
export function marksIn(text: string, words: readonly FoundWord[], within: (offset: number) => Place): FoundMark[] {
  const found = new Map<string, FoundMark>()
  for (const word of words) {
    for (const [place, mark] of marksOf(word, text, within(word.at))) {
      const start = word.at - mark.indexOf(word.word)
      const key = `${place} ${mark}`
      const known = found.get(key)
      const end = start + mark.length
      if (known?.set || !text.startsWith(mark, start) || isInWord(text, start - 1)) continue
      if (place === 'page' && (known || (isInWord(text, end) && !/[-_]$/.test(mark)) || !isInTag(text, start))) continue
      const set = place === 'code' && isAssigned(text, end)
      if (!known || set) found.set(key, { mark, within: place, set, start, end })
    }
  }
  return [...found.values()]
}
