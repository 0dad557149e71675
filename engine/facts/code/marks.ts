import { MARKS } from '../../knowledge/match-app.ts'

const FIRST_WORD = /[A-Za-z_$][\w$]*/
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

type Kind = [marks: ReadonlyMap<string, string[]>, within: FoundMark['within']]
const CODE_HERE: Kind[] = [[CODE, 'code']]
const COMMENTED_HERE: Kind[] = [
  [COMMENT, 'comment'],
  [CODE, 'commented'],
]

/** What the marks are looked for by. */
export const MARK_WORDS: readonly string[] = [...new Set([...CODE.keys(), ...COMMENT.keys()])]

function isInWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 128 && IN_WORD[code] === 1
}

/** A word that stands by itself; the same letters within a longer word are another one. */
function isWhole(text: string, { word, at }: FoundWord): boolean {
  return !(at > 0 && isInWord(text, at - 1)) && !isInWord(text, at + word.length)
}

export type FoundWord = { word: string; at: number }

export type FoundMark = { mark: string; within: 'code' | 'comment' | 'commented'; set: boolean; start: number; end: number }

const ASSIGNED = /\s{0,3}=(?![=>])/y

function isAssigned(text: string, end: number): boolean {
  ASSIGNED.lastIndex = end
  return ASSIGNED.test(text)
}

/** The first place of each mark of an app or tag, or the first that sets it, told by its words; `within` says for an offset where it stands. */
export function marksIn(text: string, words: readonly FoundWord[], within: (offset: number) => 'code' | 'comment'): FoundMark[] {
  const found = new Map<string, FoundMark>()
  for (const word of words) {
    if (!isWhole(text, word)) continue
    const place = within(word.at)
    const kinds = place === 'code' ? CODE_HERE : COMMENTED_HERE
    for (const [marks, kind] of kinds)
      for (const mark of marks.get(word.word) ?? []) {
        const start = word.at - mark.indexOf(word.word)
        const key = kind === 'commented' ? `${kind} ${mark} ${start}` : `${kind} ${mark}`
        const known = found.get(key)
        if (known?.set || !text.startsWith(mark, start)) continue
        const end = start + mark.length
        const set = kind === 'code' && isAssigned(text, end)
        if (!known || set) found.set(key, { mark, within: kind, set, start, end })
      }
  }
  return [...found.values()]
}
