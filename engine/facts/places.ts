import type { Span } from './facts.ts'

/** Turns offsets of one text into places. */
export type Places = { span(start: number, end: number): Span; lineOf(offset: number): number; lines: number }

/** The index of the last start that is not after `offset`. */
function lineIndex(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

export function placesIn(text: string): Places {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return {
    lines: starts.length,
    lineOf: offset => lineIndex(starts, offset) + 1,
    span(start, end) {
      const index = lineIndex(starts, start)
      return { line: index + 1, column: start - (starts[index] ?? 0) + 1, start, end }
    },
  }
}
