export type ExcerptLine = { number: number; text: string; marked: boolean; cut: boolean }

export type Excerpt = { lines: number; pieces: ExcerptLine[][]; more: boolean }

// Minified files hold everything in one line.
const MAX_LINE = 400
const MAX_MARKS = 30

/** The lines around each marked one; pieces that touch are one. `more` says that the file has lines not shown. */
export function cutExcerpt({ text, marks, context }: { text: string; marks: readonly number[]; context: number }): Excerpt {
  const all = text.split(/\r\n|\n|\r/)
  const marked = new Set(marks.filter(line => line >= 1 && line <= all.length).slice(0, MAX_MARKS))
  const shown = [...new Set([...marked].flatMap(line => around(line, { context, lines: all.length })))].sort((a, b) => a - b)
  const pieces: ExcerptLine[][] = []
  for (const number of shown) {
    const line = { number, ...cutLine(all[number - 1] ?? ''), marked: marked.has(number) }
    const piece = pieces.at(-1)
    if (piece?.at(-1)?.number === number - 1) piece.push(line)
    else pieces.push([line])
  }
  return { lines: all.length, pieces, more: shown.length < all.length }
}

function around(line: number, { context, lines }: { context: number; lines: number }): number[] {
  const first = Math.max(1, line - context)
  const last = Math.min(lines, line + context)
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

function cutLine(text: string): { text: string; cut: boolean } {
  return text.length > MAX_LINE ? { text: text.slice(0, MAX_LINE), cut: true } : { text, cut: false }
}
