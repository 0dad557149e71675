import { once } from '../once.ts'
import type { ThemeFile } from '../theme.ts'

export const ANYTHING: readonly string[] = ['*']

const DATA = 'config/settings_data.json'
const SCHEMA = 'config/settings_schema.json'

function isThere(files: readonly ThemeFile[], wanted: string): boolean {
  return files.some(({ path, facts }) => path === wanted && facts.lines > 0)
}

/** What the theme editor knows can only be told where all of it was read. */
function isAllRead(files: readonly ThemeFile[]): boolean {
  return !files.some(({ facts }) => {
    if (facts.kind === 'config') return facts.notAnalysed.length > 0
    return (facts.kind === 'template' || facts.kind === 'group') && facts.notAnalysed.some(({ words }) => words?.length !== 0)
  })
}

/** What a setting holds anywhere in the theme: choices of its schemas and, for what is typed, what has been typed. */
export function settingValuesOf(files: readonly ThemeFile[]): (id: string) => readonly string[] {
  const byId = once(() =>
    Map.groupBy(
      files.flatMap(({ facts }) => facts.settings),
      ({ id }) => id,
    ),
  )
  const isTyped = isThere(files, DATA) && isAllRead(files)
  const isDefined = isThere(files, SCHEMA) && !files.some(({ facts }) => facts.syntax.some(({ code }) => code === 'invalid-schema'))
  return id => {
    const settings = byId().get(id) ?? []
    if (!isDefined || (!isTyped && settings.some(({ free }) => free))) return ANYTHING
    return [...new Set(settings.flatMap(({ values }) => values))]
  }
}
