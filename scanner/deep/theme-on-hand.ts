import {
  type Dependencies,
  extractDocDefinition,
  FileType,
  isBlockSchema,
  isSectionSchema,
  type SourceCode,
  SourceCodeType,
  toSchema,
} from '@shopify/theme-check-common'
import docs from './theme-docs.json' with { type: 'json' }

export const ROOT = 'file:///theme'

/** What theme-check asks for beside the files' code: all of it from memory, nothing from disk or network. */
export function themeOnHand(sources: readonly SourceCode[]): Dependencies {
  const byPath = new Map(sources.map(source => [pathOf(source.uri), source]))
  const schemaOf = async (path: string) => {
    const source = byPath.get(path)
    return source && toSchema('theme', source.uri, source, undefined, false)
  }
  return {
    fs: {
      async stat(uri) {
        return { type: FileType.File, size: held(byPath, uri).source.length }
      },
      readFile: async uri => held(byPath, uri).source,
      async readDirectory(uri) {
        const folder = `${pathOf(uri).replace(/\/$/, '')}/`
        return [...byPath.keys()].filter(path => path.startsWith(folder)).map(path => [`${ROOT}/${path}`, FileType.File])
      },
    },
    themeDocset: {
      filters: async () => docs.filters,
      objects: async () => [],
      liquidDrops: async () => [],
      tags: async () => [],
      systemTranslations: async () => ({}),
    },
    jsonValidationSet: { schemas: async () => docs.schemas },
    getMetafieldDefinitions: async () => NO_METAFIELDS,
    async getSectionSchema(name) {
      const schema = await schemaOf(`sections/${name}.liquid`)
      return isSectionSchema(schema) ? schema : undefined
    },
    async getBlockSchema(name) {
      const schema = await schemaOf(`blocks/${name}.liquid`)
      return isBlockSchema(schema) ? schema : undefined
    },
    async getDocDefinition(path) {
      const source = byPath.get(path)
      if (source?.type !== SourceCodeType.LiquidHtml || source.ast instanceof Error) return undefined
      return extractDocDefinition(source.uri, source.ast)
    },
  }
}

export function pathOf(uri: string): string {
  return decodeURIComponent(uri.slice(ROOT.length + 1))
}

function held(byPath: ReadonlyMap<string, SourceCode>, uri: string): SourceCode {
  const source = byPath.get(pathOf(uri))
  if (!source) throw new Error(`the theme has no ${pathOf(uri)}`)
  return source
}

const NO_METAFIELDS = {
  article: [],
  blog: [],
  collection: [],
  company: [],
  company_location: [],
  location: [],
  market: [],
  order: [],
  page: [],
  product: [],
  variant: [],
  shop: [],
}
