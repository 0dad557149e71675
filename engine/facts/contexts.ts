import type { UrlFact } from './facts.ts'
import { type Range, RangeWalker } from './ranges.ts'

/** What a stretch of a file is: who uses the URLs in it, and whether it is a comment. */
export type Context = { use: UrlFact['use']; live: boolean }

/** Code or style in a file: all of an asset, or the body of a script. */
export type CodeRange = { start: number; end: number; language: 'javascript' | 'css' }

/** Gathers what the stretches of one file are, then answers for growing offsets. */
export class Contexts {
  readonly ranges: Range<Context>[] = []
  readonly code: CodeRange[] = []

  add(start: number, end: number, use: Context['use'], live: boolean): void {
    if (end > start) this.ranges.push({ start, end, value: { use, live } })
  }

  walker(): RangeWalker<Context> {
    return new RangeWalker(this.ranges)
  }

  /** Whether anything but comments and blanks stands in the file. */
  hasText(source: string): boolean {
    const comments = this.ranges.filter(range => !range.value.live).sort((a, b) => a.start - b.start)
    let from = 0
    for (const { start, end } of comments) {
      if (start > from && source.slice(from, start).trim() !== '') return true
      from = Math.max(from, end)
    }
    return source.slice(from).trim() !== ''
  }
}
