import type { Theme, ThemeFile } from '../theme.ts'

/** The asset behind a name of `asset_url`: `a.css` may be stored as `a.css.liquid`, `a.scss` or `a.scss.liquid`. */
export function assetNamed(theme: Theme, name: string): ThemeFile | undefined {
  const sass = name.replace(/(?:\.scss)?\.css$/i, '.scss')
  return [name, `${name}.liquid`, sass, `${sass}.liquid`].map(each => theme.files.get(`assets/${each}`)).find(file => file !== undefined)
}
