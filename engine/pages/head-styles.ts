import { eachFile } from '../each-file.ts'
import { perFile } from '../per-file.ts'
import { perTheme } from '../per-theme.ts'
import type { Theme, ThemeFile } from '../theme.ts'
import { assetNamed } from './asset-named.ts'
import type { Page } from './pages.ts'

/** A stylesheet of the theme that every page of a layout waits for before it shows anything. */
export type HeadStyle = { asset: string; bytes: number; file: string; line: number }

/** Those that stand in the head of a page under no condition, each once; stylesheets of other servers are `foreign-stylesheet`. */
export function headStyles(theme: Theme, page: Page): HeadStyle[] {
  const byFile = stylesByFile(theme)
  const styles = [...page.always].flatMap(path => byFile.get(path) ?? [])
  const firsts = [...Map.groupBy(styles, ({ asset }) => asset).values()].flatMap(its => its.slice(0, 1))
  return firsts.sort((a, b) => b.bytes - a.bytes)
}

const stylesByFile = perTheme(
  (theme): ReadonlyMap<string, readonly HeadStyle[]> => new Map(waiting(theme).map(file => [file.path, stylesIn(theme, file)])),
)

const waitedFor = perFile(({ facts }) =>
  facts.styles.filter(
    ({ loading, when, position }) => loading === 'blocking' && when === 'always' && (position === 'head' || position === 'unknown'),
  ),
)

const waiting = eachFile(file => (waitedFor(file).length > 0 ? [file] : []))

function stylesIn(theme: Theme, file: ThemeFile): HeadStyle[] {
  const { path, facts } = file
  if (facts.kind === 'asset') return []
  if (!theme.isInHead(path)) return []
  return waitedFor(file).flatMap(({ asset, at }) => {
    const found = asset !== null ? assetNamed(theme, asset) : undefined
    return found ? [{ asset: found.path, bytes: found.bytes, file: path, line: at.line }] : []
  })
}
