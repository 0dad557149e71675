import { assetUrl } from '../asset-url.ts'
import { textOf, urlOf, type Visit } from '../visit.ts'

export function urlFilters(visit: Visit) {
  const file = (name: unknown) => `//${visit.host}/cdn/shop/files/${encodeURIComponent(String(name))}?v=1714000000`
  const sorted = (handle: unknown) => urlOf(visit, `/collections/${handle}`)
  return {
    asset_url: (name: unknown) => assetUrl(visit, String(name)),
    asset_img_url: (name: unknown) => assetUrl(visit, String(name)),
    file_url: file,
    file_img_url: file,
    shopify_asset_url: (name: unknown) => `//${visit.host}/cdn/shopifycloud/storefront/assets/themes_support/${name}`,
    global_asset_url: (name: unknown) => `//${visit.host}/cdn/s/global/${name}`,
    inline_asset_content: (name: unknown) => textOf(visit, `assets/${name}`) ?? '',
    within: (url: unknown, collection: unknown) => `${handleOf(collection) ? sorted(handleOf(collection)) : ''}${url}`,
    url_for_type: (type: unknown) => urlOf(visit, `/collections/types?q=${encodeURIComponent(String(type))}`),
    url_for_vendor: (vendor: unknown) => urlOf(visit, `/collections/vendors?q=${encodeURIComponent(String(vendor))}`),
    url_param_escape: (text: unknown) => encodeURIComponent(String(text ?? '')),
    url_escape: (text: unknown) => encodeURI(String(text ?? '')),
    font_url: (font: unknown) => `//${visit.host}/cdn/fonts/${fontName(font)}/${fontName(font)}.woff2`,
    font_face: (font: unknown) =>
      `@font-face{font-family:${fontName(font)};src:url("//${visit.host}/cdn/fonts/${fontName(font)}/${fontName(font)}.woff2") format("woff2");font-display:swap}`,
    font_modify: (font: unknown) => font,
  }
}

const handleOf = (thing: unknown) => (typeof thing === 'object' && thing !== null && 'handle' in thing ? String(thing.handle) : '')
const fontName = (font: unknown) => (typeof font === 'object' && font !== null && 'family' in font ? String(font.family) : 'sans')
