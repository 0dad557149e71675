import { type Answer, html } from '../http/answer.ts'
import type { ShopState } from '../shops/shop-state.ts'
import { contentTypeOf, type Theme } from '../shops/theme.ts'
import { createRenderer } from './engine.ts'
import { drawImage } from './objects/image.ts'
import { themeSettings } from './settings.ts'
import { textOf, type Visit } from './visit.ts'

const YEAR = 'public, max-age=31557600'

/** `theme.scss.liquid` is served as `theme.scss.css`, `x.css.liquid` as `x.css`; the address holds the theme's number and the file's version. */
export function assetUrl({ shop, theme, host }: Visit, name: string): string {
  const checksum = (theme.files.get(`assets/${name}`) ?? theme.files.get(`assets/${sourceOf(name)}`))?.checksumMd5
  return `//${host}/cdn/shop/t/${numberOf(shop, theme)}/assets/${name}${checksum ? `?v=${BigInt(`0x${checksum}`).toString().slice(0, 20)}` : ''}`
}

/** GET /cdn/shop/t/<number>/assets/<name> */
export async function serveAsset(visit: Visit, name: string): Promise<Answer> {
  const plain = visit.theme.files.get(`assets/${name}`)
  if (plain) return { status: 200, headers: { 'content-type': contentTypeOf(name), 'cache-control': YEAR }, body: plain.content }

  const source = textOf(visit, `assets/${sourceOf(name)}`) ?? textOf(visit, `assets/${name}.liquid`)
  if (source === null) return html(404, '')
  const { render } = createRenderer(visit, { settings: themeSettings(visit) }, () => {})
  const body = await render(source, `assets/${name}`, {})
  return { status: 200, headers: { 'content-type': contentTypeOf(name), 'cache-control': YEAR }, body }
}

/** GET /cdn/shop/files/<name>?width=…: the emulator draws the merchant's pictures. */
export function serveImage(name: string, width: number): Answer {
  return { status: 200, headers: { 'content-type': 'image/svg+xml', 'cache-control': YEAR }, body: drawImage(name, width) }
}

export function themeOfNumber(shop: ShopState, number: number): Theme | null {
  return [...shop.themes.values()][number - 1] ?? null
}

const numberOf = (shop: ShopState, theme: Theme) => [...shop.themes.keys()].indexOf(theme.id) + 1
const sourceOf = (name: string) => (name.endsWith('.scss.css') ? name.replace(/\.css$/, '.liquid') : `${name}.liquid`)
