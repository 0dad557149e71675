import { once } from '../once.ts'
import type { ThemeFile } from '../theme.ts'

const TEMPLATE = /^templates\/(?:(customers|metaobject)[/.])?([^./]+)(?:\.(.+))?\.(?:liquid|json)$/

/** What Liquid knows of the page's template and of blocks, over all pages of a theme. */
export function pageValuesOf(files: readonly ThemeFile[]): (name: string) => readonly string[] | undefined {
  const known = once(() => readValues(files))
  return name => known().get(name)
}

function readValues(files: readonly ThemeFile[]): ReadonlyMap<string, readonly string[]> {
  const templates = files.flatMap(({ path }) => {
    const [, directory = '', name = '', suffix = ''] = TEMPLATE.exec(path) ?? []
    return name ? [{ directory, name, suffix }] : []
  })
  const types = files.flatMap(({ facts }) => [...(facts.schema?.blockTypes ?? []), ...facts.blockTypes.map(({ type }) => type)])
  const blocks = files.flatMap(({ path, facts }) =>
    facts.kind === 'block' ? [path.slice('blocks/'.length).replace(/\.liquid$/i, '')] : [],
  )
  const values: Record<string, string[]> = {
    'block.type': [...types, ...blocks].filter(type => !type.startsWith('@')),
    template: templates.map(({ directory, name, suffix }) => `${directory ? `${directory}/` : ''}${name}${suffix ? `.${suffix}` : ''}`),
    'template.name': templates.map(({ name }) => name),
    'template.suffix': templates.map(({ suffix }) => suffix),
    'template.directory': templates.map(({ directory }) => directory),
    'request.page_type': templates.map(({ directory, name }) => `${directory ? `${directory}/` : ''}${name}`),
  }
  return new Map(Object.entries(values).map(([name, all]) => [name, [...new Set(all)]]))
}
