import type { SwitchFact } from '../facts/facts.ts'
import { perTheme } from '../per-theme.ts'
import type { Theme, ThemeFile } from '../theme.ts'

/** Whether what stands in a file shows only with a setting that is empty or turned off. */
export const switchedOff: (theme: Theme) => (file: string, offset: number | undefined) => boolean = perTheme(theme => {
  const empty = emptySettings(theme)
  const within = new Set([...theme.files.values()].flatMap(({ facts }) => facts.filled.within))
  const isOff = ({ of, setting }: SwitchFact, { facts }: ThemeFile) =>
    of === 'theme' ? empty.has(setting) : facts.kind === 'section' && facts.filled.empty.includes(setting) && !within.has(setting)
  return (path, offset) => {
    const file = theme.files.get(path)
    if (offset === undefined || !file) return false
    return file.facts.switches.some(each => offset >= each.at.start && offset < each.at.end && isOff(each, file))
  }
})

function emptySettings(theme: Theme): ReadonlySet<string> {
  const now = theme.files.get('config/settings_data.json')?.facts.filled
  if (!now || now.settings.length === 0) return new Set()
  const known = new Set(now.settings)
  const byDefault = theme.files.get('config/settings_schema.json')?.facts.filled.empty ?? []
  return new Set([...now.empty, ...byDefault.filter(setting => !known.has(setting))])
}
