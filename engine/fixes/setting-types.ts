import { entry, isJsonError, items, readJson, text } from '../facts/json/read-json.ts'
import { nodesIn } from '../facts/json/setting-values.ts'
import type { FixContext } from './fix-context.ts'

const GLOBAL = 'config/settings_schema.json'

type Asked = { file: string; id: string; isGlobal: boolean }

/** The types of the settings that a file may mean by an id: its own, those of any section or block for a snippet, or the theme's. */
export function settingTypes(context: FixContext, { file, id, isGlobal }: Asked): readonly string[] {
  const types = context.once(settingTypes, () => readTypes(context)).get(id) ?? []
  if (isGlobal) return typesIn(types.filter(each => each.file === GLOBAL))
  const own = types.filter(each => each.file === file)
  return typesIn(own.length ? own : types.filter(each => each.file !== GLOBAL))
}

type Typed = { file: string; type: string }

function typesIn(settings: readonly Typed[]): string[] {
  return settings.map(({ type }) => type)
}

function readTypes(context: FixContext): ReadonlyMap<string, Typed[]> {
  const files = [...context.theme.files.keys()]
  const found = files.flatMap(file =>
    schemasOf(file, context)
      .flatMap(declared)
      .map(setting => ({ file, ...setting })),
  )
  return Map.groupBy(found, ({ id }) => id)
}

function schemasOf(file: string, { page, source }: FixContext): string[] {
  if (file === GLOBAL) return [source(file) ?? '']
  if (!/^(?:sections|blocks)\/.+\.liquid$/.test(file)) return []
  const read = page(file)
  return read ? read.bodies.filter(({ of }) => of.name === 'schema').map(({ start, end }) => read.source.slice(start, end)) : []
}

function declared(schema: string): { id: string; type: string }[] {
  const root = readJson(schema)
  if (isJsonError(root)) return []
  return nodesIn(root).flatMap(node =>
    items(entry(node, 'settings')).flatMap(setting => {
      const id = text(entry(setting, 'id'))
      return id === null ? [] : [{ id, type: text(entry(setting, 'type')) ?? '' }]
    }),
  )
}
