import type { Theme, ThemeFile } from '../theme.ts'
import type { Trace } from './trace.ts'

/** Lines that can go without what stands on other lines, or beside on theirs. */
export function whatCanGo(theme: Theme, removable: Trace['removable']): Trace['removable'] {
  return removable.flatMap(({ file, lines }) => {
    if (!lines) return [{ file }]
    const its = theme.files.get(file)
    const going = withWholes(its, lines, new Set(lines.filter(line => standsAlone(its, line))))
    return going.size > 0 ? [{ file, lines: [...going] }] : []
  })
}

/** What wraps nothing but lines that go, goes as well; the inner ones are told first. */
function withWholes(file: ThemeFile | undefined, asked: readonly number[], going: ReadonlySet<number>): ReadonlySet<number> {
  const all = new Set(going)
  for (const { first, last, wraps } of file?.facts.wholes ?? []) {
    const goes = wraps.length > 0 ? wraps.every(line => all.has(line)) : asked.includes(first)
    if (goes) for (let line = first; line <= last; line++) all.add(line)
  }
  return all
}

function standsAlone(file: ThemeFile | undefined, line: number): boolean {
  if (!file || file.facts.language === 'json') return false
  const { heldLines, renders } = file.facts
  return !heldLines.includes(line) && renders.filter(({ at }) => at.line === line).length < 2
}
