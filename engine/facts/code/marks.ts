import { MARKS } from '../../knowledge/match-app.ts'

const WORD = /[A-Za-z_$][\w$]*/g

/** Marks by the first word in them, so that one pass over the words of a text finds them all. */
function byFirstWord(marks: readonly string[]): ReadonlyMap<string, string[]> {
  const index = new Map<string, string[]>()
  for (const mark of marks) {
    const word = /[A-Za-z_$][\w$]*/.exec(mark)?.[0]
    if (word) index.set(word, [...(index.get(word) ?? []), mark])
  }
  return index
}

const CODE = byFirstWord(MARKS.code)
const COMMENT = byFirstWord(MARKS.comment)

export type FoundMark = { mark: string; within: 'code' | 'comment'; start: number; end: number }

/** The first place of each mark of an app or tag; `within` says for an offset where it stands. */
export function marksIn(text: string, within: (offset: number) => 'code' | 'comment' | 'other'): FoundMark[] {
  if (CODE.size === 0 && COMMENT.size === 0) return []
  const found = new Map<string, FoundMark>()
  WORD.lastIndex = 0
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const word = match[0]
    if (!CODE.has(word) && !COMMENT.has(word)) continue
    const place = within(match.index)
    const candidates = place === 'code' ? CODE.get(word) : place === 'comment' ? COMMENT.get(word) : undefined
    if (place === 'other') continue
    for (const mark of candidates ?? []) {
      const start = match.index - mark.indexOf(word)
      const key = `${place} ${mark}`
      if (!found.has(key) && text.startsWith(mark, start)) found.set(key, { mark, within: place, start, end: start + mark.length })
    }
  }
  return [...found.values()]
}
