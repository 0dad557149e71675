import { MARKS } from '../../knowledge/match-app.ts'
import type { MarkFact } from '../facts.ts'

/** Long enough to be looked for. */
const FIRST_WORD = /[A-Za-z_$][\w$]{2,}/
const IN_WORD = new Uint8Array(128)
for (const char of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_$') IN_WORD[char.charCodeAt(0)] = 1

/** Marks by the first word in them. */
function byFirstWord(marks: readonly string[]): ReadonlyMap<string, string[]> {
  const index = new Map<string, string[]>()
  for (const mark of marks) {
    const word = FIRST_WORD.exec(mark)?.[0]
    if (word) index.set(word, [...(index.get(word) ?? []), mark])
  }
  return index
}

const CODE = byFirstWord(MARKS.code)
const COMMENT = byFirstWord(MARKS.comment)
const PAGE = byFirstWord(MARKS.page)

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
      if (known?.set || !text.startsWith(mark, start)) continue
      if (place === 'page' && (known || (isInWord(text, end) && !/[-_]$/.test(mark)) || !isInTag(text, start))) continue
      const set = place === 'code' && isAssigned(text, end)
      if (!known || set) found.set(key, { mark, within: place, set, start, end })
    }
  }
  return [...found.values()]
}
