import type { Facts } from '../facts.ts'
import type { Places } from '../places.ts'
import { nameableIn } from './nameable.ts'
import { entry, isJsonError, items, type JsonNode, readJson, text } from './read-json.ts'
import { readSettingsData, readTemplate } from './sections.ts'
import { chosenSettings, currentSettingValues, definedSettings, filledByDefault, filledNow, filledWithin } from './setting-values.ts'
import { currentSettings, type SettingsCode, settingsCode } from './settings-code.ts'

const MAX_KEYS = 20_000

function themeInfoOf(root: JsonNode): Facts['themeInfo'] {
  const info = items(root).find(item => text(entry(item, 'name')) === 'theme_info')
  if (!info) return null
  return { name: text(entry(info, 'theme_name')), version: text(entry(info, 'theme_version')), author: text(entry(info, 'theme_author')) }
}

/** Dotted keys of everything that is not an object. */
function keysOf(root: object): string[] {
  const keys: string[] = []
  const open: { value: unknown; path: string }[] = [{ value: root, path: '' }]
  for (let next = open.pop(); next && keys.length < MAX_KEYS; next = open.pop()) {
    const { value, path } = next
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      keys.push(path)
      continue
    }
    for (const [key, child] of Object.entries(value).reverse()) open.push({ value: child, path: path ? `${path}.${key}` : key })
  }
  return keys
}

/** The built-in parser is ten times faster, but knows no comments and no places: for the large files in which no place counts. */
function parsed(source: string): object | null {
  try {
    const root: unknown = JSON.parse(source.startsWith('/*') ? source.slice(source.indexOf('*/') + 2) : source)
    return typeof root === 'object' ? root : null
  } catch {
    return null
  }
}

/** Adds what a JSON file of a theme says, and answers with the code that stands in its settings. */
export function readJsonFile(path: string, source: string, facts: Facts, places: Places): SettingsCode[] {
  const locale = facts.kind === 'locale' ? parsed(source) : null
  if (locale) {
    if (!path.endsWith('.schema.json')) facts.localeKeys = keysOf(locale)
    return []
  }
  const root = readJson(source)
  if (isJsonError(root)) {
    const at = places.span(root.offset, root.offset)
    const isInvalid = root.reason === 'invalid-json'
    if (isInvalid) facts.syntax.push({ code: 'invalid-json', values: { message: root.message }, at })
    facts.notAnalysed.push({ reason: root.reason, at, ...(isInvalid && { words: nameableIn(source) }) })
    return []
  }
  const into = { facts, places }
  if (facts.kind === 'template' || facts.kind === 'group') readTemplate(into, root)
  else if (path === 'config/settings_data.json') readSettingsData(into, root)
  else if (path === 'config/settings_schema.json') facts.themeInfo = themeInfoOf(root)
  facts.settings = settingsIn(path, facts, root)
  if (path === 'config/settings_schema.json') facts.filled = filledByDefault(items(root))
  if (facts.kind === 'template' || facts.kind === 'group') facts.filled = { settings: [], empty: [], within: filledWithin(root) }
  if (path === 'config/settings_data.json') facts.filled = filledNow(currentSettings(root))
  return codeIn(path, facts, root)
}

function settingsIn(path: string, { kind }: Facts, root: JsonNode): Facts['settings'] {
  if (kind === 'template' || kind === 'group') return chosenSettings(root)
  if (path === 'config/settings_schema.json') return definedSettings(root)
  return path === 'config/settings_data.json' ? currentSettingValues(currentSettings(root)) : []
}

function codeIn(path: string, { kind }: Facts, root: JsonNode): SettingsCode[] {
  if (kind === 'template' || kind === 'group') return settingsCode(root)
  const settings = path === 'config/settings_data.json' ? currentSettings(root) : undefined
  return settings ? settingsCode(settings) : []
}
