import { type Answer, html } from '../http/answer.ts'
import type { ShopState } from '../shops/shop-state.ts'
import { contentTypeOf, type Theme } from '../shops/theme.ts'
import { sourceOf } from './asset-url.ts'
import { createRenderer } from './engine.ts'
import { drawImage } from './objects/image.ts'
import { themeSettings } from './settings.ts'
import { textOf, type Visit } from './visit.ts'

const YEAR = 'public, max-age=31557600'

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
