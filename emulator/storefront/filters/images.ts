import { escapeHtml } from '../../http/escape-html.ts'
import type { Visit } from '../visit.ts'
import { named } from './named.ts'

type Image = { src: string; alt: string; width: number; height: number }

export function imageFilters(visit: Visit) {
  const url = (thing: unknown, parameters: Record<string, string>) => {
    const image = imageOf(thing)
    if (!image) return ''
    const query = new URLSearchParams({ v: '1714000000', ...parameters })
    return `//${visit.host}/cdn/shop/${image.src}?${query}`
  }
  const sized = (thing: unknown, size: unknown) => {
    const [, width = ''] = /^(\d*)x?(\d*)/.exec(String(size ?? '')) ?? []
    return url(thing, width ? { width } : {})
  }
  return {
    image_url: (thing: unknown, ...given: unknown[]) => {
      const { width, height, crop } = named(given)
      const asked = Object.entries({ width, height, crop }).flatMap(([name, value]) => (value == null ? [] : [[name, String(value)]]))
      return new ImageUrl(url(thing, Object.fromEntries(asked)), imageOf(thing), Number(width) || null)
    },
    img_url: sized,
    product_img_url: sized,
    collection_img_url: sized,
    article_img_url: sized,
    image_tag: (address: unknown, ...given: unknown[]) => imageTag(address, named(given)),
    img_tag: (address: unknown, alt: unknown, css: unknown) =>
      `<img src="${address}" alt="${escapeHtml(String(alt ?? ''))}" class="${css ?? ''}">`,
    placeholder_svg_tag: (name: unknown, css: unknown) =>
      `<svg class="${css ?? 'placeholder-svg'}" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 525 525" role="img" aria-label="${name}"><rect width="525" height="525" fill="#e8e8e8"/><circle cx="262" cy="262" r="120" fill="#d4d4d4"/></svg>`,
    payment_type_svg_tag: (name: unknown) =>
      `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 38 24" width="38" height="24"><title>${name}</title><rect width="38" height="24" rx="3" fill="#eee"/></svg>`,
  }
}

/** An address that remembers its image, so that `image_tag` after `image_url` knows its size. */
class ImageUrl extends String {
  readonly image: Image | null
  readonly asked: number | null

  constructor(address: string, image: Image | null, asked: number | null) {
    super(address)
    this.image = image
    this.asked = asked
  }
}

function imageTag(address: unknown, { widths, preload: _preload, ...given }: Record<string, unknown>): string {
  const known = address instanceof ImageUrl ? address.image : null
  const width = address instanceof ImageUrl && known ? (address.asked ?? known.width) : null
  const height = known && width ? Math.round((width * known.height) / known.width) : null
  const sources =
    typeof widths === 'string'
      ? widths.split(',').map(text => text.trim())
      : width
        ? [352, 832, 1200].filter(each => each <= width).map(String)
        : []
  const srcset = sources.map(each => `${String(address).replace(/width=\d+/, `width=${each}`)} ${each}w`).join(', ')
  const attributes: Record<string, unknown> = {
    src: String(address),
    alt: known?.alt ?? '',
    ...(srcset && { srcset }),
    width,
    height,
    loading: 'lazy',
    ...given,
  }
  const shown = Object.entries(attributes).filter(([, value]) => value !== null && value !== undefined && value !== false)
  return `<img ${shown.map(([name, value]) => `${name}="${escapeHtml(String(value))}"`).join(' ')}>`
}

/** Themes give an image, or a product, variant, collection or article that has one. */
function imageOf(thing: unknown): Image | null {
  if (typeof thing === 'string') return { src: thing.includes('/') ? thing : `files/${thing}`, alt: '', width: 1600, height: 1200 }
  if (typeof thing !== 'object' || thing === null) return null
  if ('src' in thing && 'width' in thing) {
    const alt = 'alt' in thing ? String(thing.alt ?? '') : ''
    return { src: String(thing.src), alt, width: Number(thing.width), height: 'height' in thing ? Number(thing.height) : 0 }
  }
  for (const name of ['preview_image', 'featured_image', 'image']) {
    const inner: unknown = Reflect.get(thing, name)
    if (inner) return imageOf(inner)
  }
  return null
}
