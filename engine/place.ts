import type { Place } from './audit.ts'
import type { Span } from './facts/facts.ts'

/** A place in a file, by the line where it begins. */
export function inFile(file: string, at: Pick<Span, 'line'>): Place {
  return { type: 'file', file, line: at.line }
}

/** Several lines of one file as one place; a finding that names none is about the whole file. */
export function onLines(file: string, lines: readonly number[]): Place {
  const sorted = [...new Set(lines)].sort((a, b) => a - b)
  const [line] = sorted
  return line === undefined ? wholeFile(file) : { type: 'file', file, line, lines: sorted }
}

/** A whole file. */
export function wholeFile(file: string): Place {
  return { type: 'file', file, line: 1 }
}
