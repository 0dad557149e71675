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

/** The end of a statement's last line: `render 'x',` goes on with `name: value` on the next line that is not blank. */
function statementEnd(source: string, start: number, end: number): number {
  let stop = lineEnd(source, start, end)
  let line = start
  while (stop < end && source.charCodeAt(trimEnd(source, line, stop) - 1) === 44) {
    CONTINUATION.lastIndex = stop + 1
    if (!CONTINUATION.test(source)) break
    line = stop + 1
    stop = lineEnd(source, CONTINUATION.lastIndex, end)
  }
  return stop
}

export function* liquidLines(source: string, start: number, end: number): Generator<LiquidLine> {
  let at = start
  while (at < end) {
    while (at < end && source.charCodeAt(at) <= 32) at++
    if (at >= end) return
    const stop = statementEnd(source, at, end)
    LINE_NAME.lastIndex = at
    const name = LINE_NAME.exec(source)?.[0] ?? ''
    yield { name, nameStart: at, markupStart: at + name.length, end: trimEnd(source, at, stop) }
    at = stop + 1
  }
}
