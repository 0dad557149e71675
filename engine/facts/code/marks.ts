import { MARKS } from '../../knowledge/match-app.ts'

const FIRST_WORD = /[A-Za-z_$][\w$]*/
const IN_WORD = new Uint8Array(128)
for (const char of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_$') IN_WORD[char.charCodeAt(0)] = 1

/** Marks by the first word in them, so that one pass over the words of a text finds them all. */
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

/** For each length, the first letters of known words: tells most words apart without cutting them out. */
function shapes(words: Iterable<string>): Uint8Array[] {
  const table: Uint8Array[] = []
  for (const word of words) {
    const letters = table[word.length] ?? new Uint8Array(128)
    letters[word.charCodeAt(0)] = 1
    table[word.length] = letters
  }
  return table
}

const SHAPES = shapes([...CODE.keys(), ...COMMENT.keys()])

const SHORTEST = Math.min(...[...CODE.keys(), ...COMMENT.keys()].map(word => word.length))

function isInWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 128 && IN_WORD[code] === 1
}

/** Looks where a word of the least length would end, and steps over what is shorter. */
function knownWords(text: string): { word: string; at: number }[] {
  const found: { word: string; at: number }[] = []
  const { length } = text
  let from = 0
  while (from + SHORTEST <= length) {
    let start = from + SHORTEST
    while (start > from && isInWord(text, start - 1)) start--
    if (start > from) {
      from = start
      continue
    }
    let end = from + SHORTEST
    while (end < length && isInWord(text, end)) end++
    if (end - from < SHAPES.length && SHAPES[end - from]?.[text.charCodeAt(from)] === 1) {
      const word = text.slice(from, end)
      if (CODE.has(word) || COMMENT.has(word)) found.push({ word, at: from })
    }
    from = end + 1
  }
  return found
}

export type FoundMark = { mark: string; within: 'code' | 'comment'; start: number; end: number }

/** The first place of each mark of an app or tag; `within` says for an offset where it stands. */
export function marksIn(text: string, within: (offset: number) => 'code' | 'comment'): FoundMark[] {
  const found = new Map<string, FoundMark>()
  for (const { word, at } of knownWords(text)) {
    const place = within(at)
    for (const mark of (place === 'code' ? CODE : COMMENT).get(word) ?? []) {
      const start = at - mark.indexOf(word)
      const key = `${place} ${mark}`
      if (!found.has(key) && text.startsWith(mark, start)) found.set(key, { mark, within: place, start, end: start + mark.length })
    }
  }
  return [...found.values()]
}
