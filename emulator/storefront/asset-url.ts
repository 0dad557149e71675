import type { ShopState } from '../shops/shop-state.ts'
import type { Theme } from '../shops/theme.ts'
import type { Visit } from './visit.ts'

/** `theme.scss.liquid` is served as `theme.scss.css`, `x.css.liquid` as `x.css`; the address holds the theme's number and the file's version. */
export function assetUrl({ shop, theme, host }: Visit, name: string): string {
  const checksum = (theme.files.get(`assets/${name}`) ?? theme.files.get(`assets/${sourceOf(name)}`))?.checksumMd5
  return `//${host}/cdn/shop/t/${numberOf(shop, theme)}/assets/${name}${checksum ? `?v=${BigInt(`0x${checksum}`).toString().slice(0, 20)}` : ''}`
}

const numberOf = (shop: ShopState, theme: Theme) => [...shop.themes.keys()].indexOf(theme.id) + 1

export const sourceOf = (name: string) => (name.endsWith('.scss.css') ? name.replace(/\.css$/, '.liquid') : `${name}.liquid`)
