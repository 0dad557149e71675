import { entry, type JsonNode, text } from './read-json.ts'

export type SettingsCode = { code: string; start: number; end: number }

const CODE = /\{[%{]|<(?:script|style|link|iframe|div|span|form|[a-z]+-[a-z]+)\b/i
const MAX = 500

/** Code that a merchant or an app wrote into settings: custom Liquid, HTML with scripts. */
export function settingsCode(root: JsonNode): SettingsCode[] {
  const found: SettingsCode[] = []
  const open = [root]
  for (let node = open.pop(); node && found.length < MAX; node = open.pop()) {
    if (node.type === 'string' && CODE.test(node.value)) found.push({ code: node.value, start: node.start, end: node.end })
    else if (node.type === 'array') for (const item of node.items) open.push(item)
    else if (node.type === 'object') for (const value of node.entries.values()) open.push(value)
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The settings that are in use: `current`, or the preset that it names. */
export function currentSettings(root: JsonNode): JsonNode | undefined {
  const current = entry(root, 'current')
  const name = text(current)
  return name === null ? current : entry(entry(root, 'presets'), name)
}
