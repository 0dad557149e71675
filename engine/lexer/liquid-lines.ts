/** One statement of `{% liquid %}`, by offsets; `end` is after its last character that is not blank. */
export type LiquidLine = { name: string; nameStart: number; markupStart: number; end: number }

const LINE_NAME = /\w+|#/y
const CONTINUATION = /\s*\w+\s*:/y

function lineEnd(source: string, from: number, end: number): number {
  const newline = source.indexOf('\n', from)
  return newline < 0 || newline > end ? end : newline
}

function trimEnd(source: string, start: number, end: number): number {
  let at = end
  while (at > start && source.charCodeAt(at - 1) <= 32) at--
  return at
}

/** `render 'x',` goes on with `name: value` on the next line. */
function continues(source: string, start: number, end: number, next: number): boolean {
  if (source.charCodeAt(trimEnd(source, start, end) - 1) !== 44) return false
  CONTINUATION.lastIndex = next
  return CONTINUATION.test(source)
}

export function* liquidLines(source: string, start: number, end: number): Generator<LiquidLine> {
  let at = start
  while (at < end) {
    while (at < end && source.charCodeAt(at) <= 32) at++
    if (at >= end) return
    let stop = lineEnd(source, at, end)
    while (stop < end && continues(source, at, stop, stop + 1)) stop = lineEnd(source, stop + 1, end)
    LINE_NAME.lastIndex = at
    const name = LINE_NAME.exec(source)?.[0] ?? ''
    yield { name, nameStart: at, markupStart: at + name.length, end: trimEnd(source, at, stop) }
    at = stop + 1
  }
}
