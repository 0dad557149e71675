import {
  type Context,
  type Emitter,
  evalToken,
  type Liquid,
  type Parser,
  Tag,
  type TagToken,
  type Template,
  type TopLevelToken,
} from 'liquidjs'
import { urlOf, type Visit } from '../visit.ts'
import { readUntil } from './form.ts'

/** `{% paginate collection.products by 12 %}…{% endpaginate %}`: inside it the list is the page's part of the whole. */
export function paginateTag(visit: Visit) {
  return class extends Tag {
    readonly #path: string[]
    readonly #size
    readonly #templates: Template[]

    constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid, parser: Parser) {
      super(token, rest, liquid)
      this.#path = (/^\s*([\w.-]+)/.exec(token.args)?.[1] ?? '').split('.')
      this.tokenizer.readValue()
      this.tokenizer.readIdentifier()
      this.#size = this.tokenizer.readValue()
      this.#templates = readUntil('endpaginate', rest, parser)
    }
    *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
      const [root = '', ...inner] = this.#path
      const size = Math.max(1, Number(this.#size ? yield evalToken(this.#size, context) : 12) || 12)
      const holder = yield context._get([root])
      const list = yield context._get(this.#path)
      const all = Array.isArray(list) ? list : []
      const page = Math.max(1, Number(visit.query.get('page') ?? 1) || 1)
      const shown = all.slice((page - 1) * size, page * size)
      context.push({ [root]: withList(holder, inner, shown), paginate: describe({ visit, items: all.length, size, page }) })
      yield this.liquid.renderer.renderTemplates(this.#templates, context, emitter)
      context.pop()
    }
  }
}

function withList(holder: unknown, path: string[], shown: unknown[]): unknown {
  const [name, ...rest] = path
  if (name === undefined) return shown
  const object = typeof holder === 'object' && holder !== null ? holder : {}
  return { ...object, [name]: withList(Reflect.get(object, name), rest, shown) }
}

function describe({ visit, items, size, page }: { visit: Visit; items: number; size: number; page: number }) {
  const pages = Math.max(1, Math.ceil(items / size))
  const link = (number: number) => {
    const query = new URLSearchParams(visit.query)
    query.set('page', String(number))
    return { title: String(number), url: `${urlOf(visit, visit.path)}?${query}`, is_link: number !== page }
  }
  return {
    current_page: page,
    current_offset: (page - 1) * size,
    items,
    page_size: size,
    pages,
    page_param: 'page',
    parts: pages > 1 ? Array.from({ length: pages }, (_, index) => link(index + 1)) : [],
    previous: page > 1 ? link(page - 1) : null,
    next: page < pages ? link(page + 1) : null,
  }
}
