/** A comment in JavaScript or CSS, [start, end). */
export type CommentRange = { start: number; end: number }

const SLASH = 47
const STAR = 42
const BACKSLASH = 92
const NEWLINE = 10
const BACKTICK = 96
const LONGEST_REGEX = 2000

function stringEnd(text: string, start: number, end: number): number {
  const quote = text.charCodeAt(start)
  for (let at = start + 1; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === BACKSLASH) at++
    else if (code === quote) return at + 1
    // A quote left open on its line is an apostrophe or a broken string: go on after it.
    else if (code === NEWLINE && quote !== BACKTICK) return start + 1
  }
  return quote === BACKTICK ? start + 1 : end
}

/** A `/` after one of these cannot divide: it opens a regular expression. */
function opensRegex(text: string, at: number, from: number): boolean {
  let before = at - 1
  while (before >= from && text.charCodeAt(before) <= 32) before--
  return (
    before < from || '(,=:[!&|?{};+-*%~^<>'.includes(text.charAt(before)) || text.slice(Math.max(from, before - 5), before + 1) === 'return'
  )
}

function regexEnd(text: string, start: number, end: number): number {
  let inClass = false
  const stop = Math.min(end, start + LONGEST_REGEX)
  for (let at = start + 1; at < stop; at++) {
    const code = text.charCodeAt(at)
    if (code === NEWLINE) return start + 1
    if (code === BACKSLASH) at++
    else if (code === 91) inClass = true
    else if (code === 93) inClass = false
    else if (code === SLASH && !inClass) return at + 1
  }
  return start + 1
}

function lineCommentEnd(text: string, start: number, end: number): number {
  const newline = text.indexOf('\n', start)
  return newline < 0 || newline > end ? end : newline
}

function blockCommentEnd(text: string, start: number, end: number): number {
  const close = text.indexOf('*/', start + 2)
  return close < 0 || close + 2 > end ? end : close + 2
}

/** Where strings, comments and regular expressions may begin; the machine code of a pattern steps over the rest faster than a loop. */
const OPENING = { javascript: /["'`/]/g, css: /["'/]/g }

function search(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from
  return pattern.test(text) ? pattern.lastIndex - 1 : -1
}

/** The comments of the code in [start, end); CSS has no `//` comments and no regular expressions. */
export function commentsIn(text: string, start: number, end: number, language: 'javascript' | 'css'): CommentRange[] {
  const comments: CommentRange[] = []
  const opening = OPENING[language]
  let at = start
  while (at < end) {
    at = search(opening, text, at)
    if (at < 0 || at >= end) break
    if (text.charCodeAt(at) !== SLASH) {
      at = stringEnd(text, at, end)
      continue
    }
    const next = text.charCodeAt(at + 1)
    const isLine = next === SLASH && language === 'javascript'
    if (isLine || next === STAR) {
      const stop = isLine ? lineCommentEnd(text, at, end) : blockCommentEnd(text, at, end)
      comments.push({ start: at, end: stop })
      at = stop
    } else if (language === 'javascript' && opensRegex(text, at, start)) at = regexEnd(text, at, end)
    else at++
  }
  return comments
}
