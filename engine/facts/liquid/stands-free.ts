/** Nothing else stands on the lines of [start, end). */
export function standsFree(source: string, start: number, end: number): boolean {
  const newline = source.indexOf('\n', end)
  const before = source.slice(source.lastIndexOf('\n', start - 1) + 1, start)
  return before.trim() === '' && source.slice(end, newline < 0 ? source.length : newline).trim() === ''
}
