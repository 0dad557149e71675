import { z } from 'zod'
import { collectionObject, everything } from './objects/collection.ts'
import { imageObject } from './objects/image.ts'
import { namedDrop } from './objects/named-drop.ts'
import { productObject } from './objects/product.ts'
import { blogObject, pageObject } from './objects/writing.ts'
import { urlOf, type Visit } from './visit.ts'

const setting = z.looseObject({ type: z.string(), id: z.string().optional(), default: z.unknown().optional() })
export const settingsSchema = z.array(setting)
type Setting = z.infer<typeof setting>

/** A setting reads in Liquid as the object that its type says, not as what JSON stores. */
export function settingValues(visit: Visit, schema: Setting[], stored: Record<string, unknown>): Record<string, unknown> {
  const typed = schema.flatMap(({ id, type, default: fallback }) =>
    id ? [[id, typedValue(visit, type, stored[id] ?? fallback ?? null)] as const] : [],
  )
  return { ...stored, ...Object.fromEntries(typed) }
}

function typedValue(visit: Visit, type: string, value: unknown): unknown {
  if (typeof value !== 'string') return value
  const { catalog } = visit
  const handle = value.split('/').at(-1) ?? ''
  switch (type) {
    case 'url':
      return value.startsWith('shopify://') ? urlOf(visit, `/${value.slice('shopify://'.length)}`) : value
    case 'image_picker':
      return value === '' ? null : imageObject(handle, '', 1)
    case 'collection': {
      const found = handle === 'all' ? everything(visit) : catalog.collections.find(collection => collection.handle === handle)
      return found ? namedDrop(handle, collectionObject(visit, found)) : null
    }
    case 'product': {
      const found = catalog.products.find(product => product.handle === handle)
      return found ? namedDrop(handle, productObject(visit, found)) : null
    }
    case 'page': {
      const found = catalog.pages.find(page => page.handle === handle)
      return found ? namedDrop(handle, pageObject(visit, found)) : null
    }
    case 'blog':
      return handle === catalog.blog.handle ? namedDrop(handle, blogObject(visit)) : null
    case 'link_list':
      return menuOf(visit, handle)
    case 'font_picker':
      return fontOf(value)
    default:
      return value
  }
}

function menuOf(visit: Visit, handle: string) {
  const links = visit.catalog.menus[handle]
  if (!links) return null
  const shown = links.map(link => ({ ...link, url: urlOf(visit, link.url), active: link.url === visit.path, links: [] }))
  return namedDrop(handle, { handle, title: handle, links: shown })
}

/** `lora_n4` is Lora, normal, 400. */
function fontOf(value: string) {
  const [, name = value, style = 'n', weight = '4'] = /^(.+)_([ni])(\d)$/.exec(value) ?? []
  const family = name.replaceAll('_', ' ').replace(/\b\w/g, letter => letter.toUpperCase())
  return { family, fallback_families: 'sans-serif', style: style === 'i' ? 'italic' : 'normal', weight: `${weight}00`, 'system?': false }
}
