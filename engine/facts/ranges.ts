/** A stretch of a file that says how the things in it are used. */
export type Range<T> = { start: number; end: number; value: T }

/** Answers, for growing offsets, which range holds one: the innermost of nested ranges. */
export class RangeWalker<T> {
  readonly ranges: readonly Range<T>[]
  readonly open: Range<T>[] = []
  next = 0

  constructor(ranges: readonly Range<T>[]) {
    this.ranges = [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)
  }

  at(offset: number): T | null {
    for (let range = this.ranges[this.next]; range && range.start <= offset; range = this.ranges[++this.next]) this.open.push(range)
    for (let last = this.open.at(-1); last && last.end <= offset; last = this.open.at(-1)) this.open.pop()
    return this.open.at(-1)?.value ?? null
  }
}
