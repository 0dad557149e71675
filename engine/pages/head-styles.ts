import type { Theme } from '../theme.ts'
import { assetNamed } from './asset-named.ts'
import type { Page } from './pages.ts'

/** A stylesheet of the theme that every page of a layout waits for before it shows anything. */
export type HeadStyle = { asset: string; bytes: number; file: string; line: number }

/** Those that stand in the head of a page under no condition, each once; stylesheets of other servers are `foreign-stylesheet`. */
export function headStyles(theme: Theme, page: Page): HeadStyle[] {
  const styles = [...page.always].flatMap(path => {
    const file = theme.files.get(path)
    if (!file || file.facts.kind === 'asset') return []
    const inHead = theme.headChain(path) !== null
    return file.facts.styles
      .filter(
        ({ loading, when, position }) =>
          loading === 'blocking' && when === 'always' && (position === 'head' || (position === 'unknown' && inHead)),
      )
      .flatMap(({ asset, at }) => {
        const found = asset === null ? undefined : assetNamed(theme, asset)
        return found ? [{ asset: found.path, bytes: found.bytes, file: path, line: at.line }] : []
      })
  })
  const firsts = [...Map.groupBy(styles, ({ asset }) => asset).values()].flatMap(its => its.slice(0, 1))
  return firsts.sort((a, b) => b.bytes - a.bytes)
}
