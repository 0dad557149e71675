import type { Theme, ThemeFile } from '../theme.ts'

/** The asset behind a name of `asset_url`: `a.css` may be stored as `a.css.liquid`, `a.scss` or `a.scss.liquid`. */
export function assetNamed({ files }: Pick<Theme, 'files'>, name: string): ThemeFile | undefined {
  const sass = name.replace(/(?:\.scss)?\.css$/i, '.scss')
  return [name, `${name}.liquid`, sass, `${sass}.liquid`].map(each => files.get(`assets/${each}`)).find(file => file !== undefined)
}
