import type { SettingFact } from '../facts.ts'
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

function nodesIn(root: JsonNode): JsonNode[] {
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
