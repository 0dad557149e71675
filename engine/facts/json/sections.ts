import type { Facts } from '../facts.ts'
import type { Places } from '../places.ts'
import { entry, isTrue, items, type JsonNode, text } from './read-json.ts'
import { currentSettings } from './settings-code.ts'

const APP_BLOCK = /^shopify:\/\/apps\/([^/]+)\/blocks\/([^/]+)\/([0-9a-f-]{8,64})/i

type Into = { facts: Facts; places: Places }

function readBlock({ facts, places }: Into, block: JsonNode, disabled: boolean, embed: boolean): void {
  const typeNode = entry(block, 'type')
  const type = text(typeNode)
  const off = disabled || isTrue(entry(block, 'disabled'))
  if (type !== null && typeNode) {
    const at = places.span(typeNode.start, typeNode.end)
    const [, handle, name, uuid] = APP_BLOCK.exec(type) ?? []
    if (handle && name && uuid) facts.appBlocks.push({ handle, block: name, uuid: uuid.toLowerCase(), disabled: off, embed, at })
    else facts.blockTypes.push({ type, disabled: off, at })
  }
  readBlocks({ facts, places }, entry(block, 'blocks'), off, embed)
}

export function readBlocks(into: Into, blocks: JsonNode | undefined, disabled: boolean, embed: boolean): void {
  if (blocks?.type !== 'object') return
  for (const block of blocks.entries.values()) readBlock(into, block, disabled, embed)
}

/** The `sections` of a template, group or settings; what `order` leaves out is never shown. */
export function readSections(into: Into, sections: JsonNode | undefined, order: readonly JsonNode[] | null): void {
  if (sections?.type !== 'object') return
  const shown = order && new Set(order.map(text))
  for (const [id, section] of inOrder(sections.entries, shown)) {
    const disabled = isTrue(entry(section, 'disabled')) || (shown !== null && !shown.has(id))
    readSection(into, section, disabled)
  }
}

/** As the page shows them, those that it leaves out last. */
function inOrder(sections: ReadonlyMap<string, JsonNode>, shown: ReadonlySet<string | null> | null): [string, JsonNode][] {
  const first = [...(shown ?? [])].flatMap((id): [string, JsonNode][] => {
    const section = id === null ? undefined : sections.get(id)
    return id !== null && section ? [[id, section]] : []
  })
  return [...first, ...[...sections].filter(([id]) => !shown?.has(id))]
}

function readSection(into: Into, section: JsonNode, disabled: boolean): void {
  const typeNode = entry(section, 'type')
  const type = text(typeNode)
  if (type !== null && typeNode) into.facts.sectionTypes.push({ type, disabled, at: into.places.span(typeNode.start, typeNode.end) })
  readBlocks(into, entry(section, 'blocks'), disabled, false)
}

/** A JSON template or section group. */
export function readTemplate(into: Into, root: JsonNode): void {
  const order = entry(root, 'order')
  readSections(into, entry(root, 'sections'), order ? items(order) : null)
  const layout = entry(root, 'layout')
  if (!layout) return
  const at = into.places.span(layout.start, layout.end)
  into.facts.renders.push({
    tag: 'layout',
    target: { known: text(layout) ?? 'none' },
    args: [],
    around: [],
    position: 'unknown',
    when: 'always',
    at,
  })
}

/** `config/settings_data.json`: app embeds, and the home page of a theme before Online Store 2.0. */
export function readSettingsData(into: Into, root: JsonNode): void {
  const settings = currentSettings(root)
  readBlocks(into, entry(settings, 'blocks'), false, true)
  const home = new Set(items(entry(settings, 'content_for_index')).map(text))
  const sections = entry(settings, 'sections')
  if (sections?.type !== 'object') return
  for (const [id, section] of inOrder(sections.entries, home)) {
    const disabled = isTrue(entry(section, 'disabled'))
    if (home.has(id)) readSection(into, section, disabled)
    else readBlocks(into, entry(section, 'blocks'), disabled, false)
  }
}
