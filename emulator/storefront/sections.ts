import { z } from 'zod'
import type { Renderer } from './engine.ts'
import { settingsSchema, settingValues } from './setting-values.ts'
import { currentSettings } from './settings.ts'
import { jsonOf, textOf, type Visit } from './visit.ts'

type Block = {
  type: string
  disabled?: boolean
  settings?: Record<string, unknown>
  blocks?: Record<string, Block>
  block_order?: string[]
}

const block: z.ZodType<Block> = z.lazy(() =>
  z.looseObject({
    type: z.string(),
    disabled: z.boolean().optional(),
    settings: z.record(z.string(), z.unknown()).optional(),
    blocks: z.record(z.string(), block).optional(),
    block_order: z.array(z.string()).optional(),
  }),
)
/** Sections are stored like blocks. */
const group = z.looseObject({ sections: z.record(z.string(), block).default({}), order: z.array(z.string()).default([]) })
const schema = z.looseObject({
  tag: z.string().optional(),
  class: z.string().optional(),
  settings: settingsSchema.optional(),
  blocks: z.array(z.looseObject({ type: z.string(), settings: settingsSchema.optional() })).optional(),
  default: z.looseObject({ settings: z.record(z.string(), z.unknown()).optional(), blocks: z.array(block).optional() }).optional(),
})
type Schema = z.infer<typeof schema>

export type BlockObject = { id: string; type: string; settings: Record<string, unknown>; shopify_attributes: string; blocks: BlockObject[] }

/** The sections of a JSON template or a section group, in their order. */
export async function renderSections(renderer: Renderer, stored: unknown, idOf: (key: string) => string): Promise<string> {
  const { sections, order } = group.parse(stored)
  const shown = order.flatMap(key => (sections[key] && sections[key].disabled !== true ? [{ id: idOf(key), stored: sections[key] }] : []))
  const html = await Promise.all(shown.map(each => renderSection(renderer, each)))
  return html.join('\n')
}

export async function renderSectionGroup(renderer: Renderer, name: string): Promise<string> {
  const stored = jsonOf(renderer.visit, `sections/${name}.json`)
  if (stored === null) return `Liquid error: Could not find asset sections/${name}.json`
  return renderSections(renderer, stored, key => `sections--${renderer.visit.theme.id}__${key}`)
}

export async function renderStaticSection(renderer: Renderer, name: string): Promise<string> {
  const stored = z.record(z.string(), block).safeParse(currentSettings(renderer.visit).sections ?? {})
  return renderSection(renderer, { id: name, stored: (stored.success && stored.data[name]) || { type: name } })
}

async function renderSection(renderer: Renderer, { id, stored }: { id: string; stored: Block }): Promise<string> {
  const { visit } = renderer
  if (stored.type === 'apps')
    return wrapped({ id, schema: {}, html: await renderBlocks(renderer, { blocks: blockObjects(visit, stored, {}), section: null }) })
  const file = `sections/${stored.type}.liquid`
  const text = textOf(visit, file)
  if (text === null) return `Liquid error: Could not find asset ${file}`

  const described = schemaOf(text)
  const settings = settingValues(visit, described.settings ?? [], stored.settings ?? described.default?.settings ?? {})
  const section = { id, type: stored.type, settings, blocks: blockObjects(visit, stored, described), location: '', index: 1, index0: 0 }
  return wrapped({ id, schema: described, html: await renderer.render(text, file, { section }) })
}

/** Theme blocks and app blocks, where a section or block says `content_for 'blocks'`. */
export async function renderBlocks(renderer: Renderer, { blocks, section }: { blocks: BlockObject[]; section: unknown }): Promise<string> {
  const html = await Promise.all(blocks.map(each => renderBlock(renderer, each, section)))
  return html.join('\n')
}

export async function renderStaticBlock(
  renderer: Renderer,
  { given, section }: { given: Record<string, unknown>; section: unknown },
): Promise<string> {
  const { type, id, ...rest } = given
  const described = schemaOf(textOf(renderer.visit, `blocks/${type}.liquid`) ?? '')
  const settings = settingValues(renderer.visit, described.settings ?? [], {})
  return renderBlock(renderer, { id: String(id), type: String(type), settings, shopify_attributes: '', blocks: [], ...rest }, section)
}

async function renderBlock(renderer: Renderer, shown: BlockObject, section: unknown): Promise<string> {
  const [, app, name, uuid] = /^shopify:\/\/apps\/([^/]+)\/blocks\/([^/]+)\/([\w-]+)$/.exec(shown.type) ?? []
  if (app) {
    return `<div id="shopify-block-${shown.id}" class="shopify-block shopify-app-block" data-app="${app}">
<script src="https://cdn.shopify.com/extensions/${uuid}/${app}/assets/${name}.js" defer="defer"></script></div>`
  }
  const file = `blocks/${shown.type}.liquid`
  const text = textOf(renderer.visit, file)
  if (text === null) return ''
  return `<div id="shopify-block-${shown.id}" class="shopify-block">${await renderer.render(text, file, { block: shown, section })}</div>`
}

function blockObjects(visit: Visit, holder: Block, described: Partial<Schema>): BlockObject[] {
  const stored = holder.blocks ?? Object.fromEntries((described.default?.blocks ?? []).map((each, index) => [String(index), each]))
  const order = holder.block_order ?? Object.keys(stored)
  return order.flatMap(id => {
    const each = stored[id]
    if (!each || each.disabled === true) return []
    const inSection = described.blocks?.find(({ type }) => type === each.type)
    const own = inSection?.settings ?? schemaOf(textOf(visit, `blocks/${each.type}.liquid`) ?? '').settings ?? []
    const settings = settingValues(visit, own, each.settings ?? {})
    return [{ id, type: each.type, settings, shopify_attributes: '', blocks: blockObjects(visit, each, {}) }]
  })
}

function schemaOf(text: string): Schema {
  const [, json = '{}'] = /\{%-?\s*schema\s*-?%\}([\s\S]*?)\{%-?\s*endschema\s*-?%\}/.exec(text) ?? []
  try {
    return schema.parse(JSON.parse(json))
  } catch {
    // Shopify would not have saved it; the section then has no settings.
    return {}
  }
}

function wrapped({ id, schema, html }: { id: string; schema: Partial<Schema>; html: string }): string {
  const tag = schema.tag ?? 'div'
  return `<${tag} id="shopify-section-${id}" class="shopify-section ${schema.class ?? ''}">${html}</${tag}>`
}
