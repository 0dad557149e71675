import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const MESSY = join(import.meta.dirname, '../../emulator/demo-themes/messy')

/** The demo's messy theme, its sections and snippets repeated under other names up to this many files. */
export function themeOf(count: number): Record<string, string | null> {
  const own = globSync('**/*.*', { cwd: MESSY }).filter(path => /^(layout|templates|sections|snippets|config|locales|assets)\//.test(path))
  const theme = Object.fromEntries(own.map(path => [path, readFileSync(join(MESSY, path), 'utf8')]))
  const repeated = own.filter(path => /^(sections|snippets)\/.*\.liquid$/.test(path))
  for (let copy = 1; Object.keys(theme).length < count; copy++)
    for (const path of repeated.slice(0, count - Object.keys(theme).length))
      theme[path.replace('.liquid', `-${copy}.liquid`)] = `{% comment %}${copy}{% endcomment %}${theme[path]}`
  return theme
}
