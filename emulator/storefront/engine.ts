import { Liquid } from 'liquidjs'
import { colorFilters } from './filters/colors.ts'
import { htmlFilters } from './filters/html.ts'
import { imageFilters } from './filters/images.ts'
import { moneyFilters } from './filters/money.ts'
import { textFilters } from './filters/text.ts'
import { urlFilters } from './filters/urls.ts'
import { contentForTag } from './tags/content-for.ts'
import { formTag } from './tags/form.ts'
import { layoutTag } from './tags/layout.ts'
import { paginateTag } from './tags/paginate.ts'
import { SilentTag, StyleTag } from './tags/raw-blocks.ts'
import { sectionsTag, sectionTag } from './tags/section.ts'
import { textOf, type Visit } from './visit.ts'

const RENDER_LIMIT_MS = 20_000

export type Renderer = {
  visit: Visit
  /** Renders one file's text; what cannot be rendered reads as Shopify's «Liquid error» in its place. */
  render: (text: string, filename: string, extra: Record<string, unknown>) => Promise<string>
}

/** A Liquid engine for one page of one theme: Shopify's tags and filters, tolerant of what real themes hold. */
export function createRenderer(visit: Visit, scope: Record<string, unknown>, onLayout: (name: string | null) => void): Renderer {
  const engine: Liquid = new Liquid({
    fs: snippetsOf(visit, text => engine.parse(text)),
    relativeReference: false,
    strictFilters: false,
    strictVariables: false,
    ownPropertyOnly: true,
    renderLimit: RENDER_LIMIT_MS,
    catchAllErrors: false,
    locale: visit.locale,
    globals: scope,
  })
  const renderer: Renderer = {
    visit,
    render: async (text, filename, extra) => {
      try {
        return String(await engine.parseAndRender(text, extra))
      } catch (error) {
        return `Liquid error (${filename}): ${error instanceof Error ? error.message.split('\n')[0] : error}`
      }
    },
  }

  for (const name of ['schema', 'javascript', 'stylesheet', 'doc']) engine.registerTag(name, SilentTag)
  engine.registerTag('style', StyleTag)
  engine.registerTag('layout', layoutTag(onLayout))
  engine.registerTag('form', formTag(visit))
  engine.registerTag('paginate', paginateTag(visit))
  engine.registerTag('section', sectionTag(renderer))
  engine.registerTag('sections', sectionsTag(renderer))
  engine.registerTag('content_for', contentForTag(renderer))
  const filters = {
    ...urlFilters(visit),
    ...imageFilters(visit),
    ...moneyFilters(visit),
    ...htmlFilters(visit),
    ...textFilters(visit),
    ...colorFilters,
  }
  for (const [name, filter] of Object.entries(filters)) engine.registerFilter(name, filter)
  return renderer
}

/** `include` and `render` read snippets; a missing or broken one says so where it would stand. */
function snippetsOf(visit: Visit, parse: (text: string) => unknown) {
  const read = (name: string) => {
    const file = `snippets/${name}.liquid`
    const text = textOf(visit, file)
    if (text === null) return `Liquid error: Could not find asset ${file}`
    try {
      parse(text)
      return text
    } catch (error) {
      return `Liquid syntax error (${file}): ${error instanceof Error ? error.message.split('\n')[0] : error}`
    }
  }
  return {
    exists: async () => true,
    existsSync: () => true,
    readFile: async (name: string) => read(name),
    readFileSync: read,
    resolve: (_folder: string, name: string) => name,
    contains: async () => true,
    containsSync: () => true,
    dirname: () => '',
    sep: '/',
  }
}
