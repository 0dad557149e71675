import type { SchemaFact } from '../schema-fact.ts'
import { entry, items, type JsonNode, text } from './read-json.ts'

function strings(node: JsonNode | undefined): string[] | null {
  return node?.type === 'array' ? node.items.flatMap(item => text(item) ?? []) : null
}

function where(node: JsonNode | undefined): SchemaFact['enabledOn'] {
  return node ? { templates: strings(entry(node, 'templates')), groups: strings(entry(node, 'groups')) } : null
}

/** What `{% schema %}` says. */
export function schemaOf(root: JsonNode): SchemaFact {
  return {
    name: text(entry(root, 'name')),
    presets: items(entry(root, 'presets')).length,
    blockTypes: items(entry(root, 'blocks')).flatMap(block => text(entry(block, 'type')) ?? []),
    settings: items(entry(root, 'settings')).flatMap(setting => {
      const id = text(entry(setting, 'id'))
      return id === null ? [] : [{ id, type: text(entry(setting, 'type')) ?? '' }]
    }),
    enabledOn: where(entry(root, 'enabled_on')),
    disabledOn: where(entry(root, 'disabled_on')),
  }
}
