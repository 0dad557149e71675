import type { Facts, SettingFact } from '../facts.ts'
import { entry, items, type JsonNode, text } from './read-json.ts'

/** What could be the name of a file, or a part of one. */
const NAME = /^[\w@.()-]{1,80}$/
/** Colours, pictures and addresses are no names, whatever a filter makes of them. */
const NO_NAME = /^(?:$|#|rgba?\(|shopify:|https?:|\/)/
const CHOICES = new Set(['select', 'radio', 'checkbox'])

type Into = Map<string, { values: Set<string>; free: boolean }>

function add(into: Into, id: string, value: JsonNode | undefined): void {
  const shown = value?.type === 'other' && typeof value.value === 'number' ? String(value.value) : text(value)
  if (shown === null || NO_NAME.test(shown)) return
  const setting = into.get(id) ?? { values: new Set<string>(), free: false }
  // A sentence, which a filter may make a name of, or a dynamic source: `{{ product.metafields.custom.icon }}`.
  setting.values.add(NAME.test(shown) ? shown : '*')
  into.set(id, setting)
}

/** One setting of a schema: its choices and its default. */
function define(into: Into, node: JsonNode): void {
  const id = text(entry(node, 'id'))
  if (id === null) return
  const setting = into.get(id) ?? { values: new Set<string>(), free: false }
  setting.free ||= !CHOICES.has(text(entry(node, 'type')) ?? '')
  into.set(id, setting)
  add(into, id, entry(node, 'default'))
  for (const option of items(entry(node, 'options'))) add(into, id, entry(option, 'value'))
}

/** A value and all that it holds. */
export function nodesIn(root: JsonNode): JsonNode[] {
  const nodes = [root]
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at]
    if (node?.type === 'array') for (const item of node.items) nodes.push(item)
    else if (node?.type === 'object') for (const value of node.entries.values()) nodes.push(value)
  }
  return nodes
}

function listed(into: Into): SettingFact[] {
  return [...into].map(([id, { values, free }]) => ({ id, values: [...values], free }))
}

/** Settings that a schema defines, with the values of its presets. */
export function definedSettings(root: JsonNode): SettingFact[] {
  const into: Into = new Map()
  for (const node of nodesIn(root)) {
    for (const setting of items(entry(node, 'settings'))) define(into, setting)
    chosen(into, entry(node, 'settings'))
  }
  return listed(into)
}

function chosen(into: Into, settings: JsonNode | undefined): void {
  if (settings?.type === 'object') for (const [id, value] of settings.entries) add(into, id, value)
}

/** Settings as the theme editor has written them, in a template or group. */
export function chosenSettings(root: JsonNode): SettingFact[] {
  const into: Into = new Map()
  for (const node of nodesIn(root)) chosen(into, entry(node, 'settings'))
  return listed(into)
}

/** Those of settings_data.json: the theme's own stand among the others. */
export function currentSettingValues(current: JsonNode | undefined): SettingFact[] {
  const into: Into = new Map()
  chosen(into, current)
  for (const node of current ? nodesIn(current) : []) chosen(into, entry(node, 'settings'))
  return listed(into)
}

/** Nothing, or switched off. */
function isEmpty(value: JsonNode | undefined): boolean {
  return value === undefined || text(value) === '' || (value.type === 'other' && (value.value === false || value.value === null))
}

function sorted(settings: readonly (readonly [string, JsonNode | undefined])[], within: string[] = []): Facts['filled'] {
  const [empty = [], filled = []] = [true, false].map(wanted => settings.filter(([, value]) => isEmpty(value) === wanted).map(([id]) => id))
  return { settings: filled, empty, within }
}

/** Settings of a schema by what they are unless the merchant chooses. */
export function filledByDefault(groups: readonly JsonNode[]): Facts['filled'] {
  return sorted(
    groups
      .flatMap(group => items(entry(group, 'settings')))
      .flatMap(node => {
        const id = text(entry(node, 'id'))
        return id === null ? [] : [[id, entry(node, 'default')] as const]
      }),
  )
}

/** Settings of the theme as the merchant has left them. */
export function filledNow(current: JsonNode | undefined): Facts['filled'] {
  return sorted(current?.type === 'object' ? [...current.entries] : [], filledWithin(current))
}

/** Settings that sections and blocks of a JSON file fill. */
export function filledWithin(root: JsonNode | undefined): string[] {
  const settings = (root ? nodesIn(root) : []).flatMap(node => {
    const its = entry(node, 'settings')
    return its?.type === 'object' ? [...its.entries] : []
  })
  return [...new Set(settings.flatMap(([id, value]) => (isEmpty(value) ? [] : [id])))]
}
