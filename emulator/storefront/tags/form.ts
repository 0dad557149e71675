import {
  type Context,
  type Emitter,
  evalToken,
  Hash,
  type Liquid,
  type Parser,
  Tag,
  type TagToken,
  type Template,
  type TopLevelToken,
} from 'liquidjs'
import { escapeHtml } from '../../http/escape-html.ts'
import { urlOf, type Visit } from '../visit.ts'

const ACTIONS: Record<string, string> = {
  product: '/cart/add',
  cart: '/cart',
  contact: '/contact#contact_form',
  customer: '/contact#newsletter',
  localization: '/localization',
  currency: '/cart/update',
  storefront_password: '/password',
  customer_login: '/account/login',
  create_customer: '/account',
  recover_customer_password: '/account/recover',
  guest_login: '/account/login',
  new_comment: '#comment_form',
}

/** `{% form 'product', product, class: 'x' %}…{% endform %}` */
export function formTag(visit: Visit) {
  return class extends Tag {
    readonly #type
    readonly #given
    readonly #templates: Template[]

    constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid, parser: Parser) {
      super(token, rest, liquid)
      this.#type = this.tokenizer.readValue()
      this.#given = new Hash(this.tokenizer)
      this.#templates = readUntil('endform', rest, parser)
    }
    *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
      const type = String(this.#type ? yield evalToken(this.#type, context) : '')
      const given = yield this.#given.render(context)
      const attributes = Object.entries(typeof given === 'object' && given !== null ? given : {})
        .filter(([, value]) => typeof value === 'string' || typeof value === 'number')
        .map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`)
      emitter.write(
        `<form method="post" action="${urlOf(visit, ACTIONS[type] ?? '/')}" accept-charset="UTF-8" enctype="multipart/form-data"${attributes.join('')}>`,
      )
      emitter.write(`<input type="hidden" name="form_type" value="${escapeHtml(type)}"><input type="hidden" name="utf8" value="✓">`)
      context.push({ form: { errors: null, 'posted_successfully?': false, 'password_needed?': true, id: type } })
      yield this.liquid.renderer.renderTemplates(this.#templates, context, emitter)
      context.pop()
      emitter.write('</form>')
    }
  }
}

export function readUntil(end: string, rest: TopLevelToken[], parser: Parser): Template[] {
  const templates: Template[] = []
  while (rest.length > 0) {
    const token = rest.shift()
    if (!token) break
    if ('name' in token && token.name === end) return templates
    templates.push(parser.parseToken(token, rest))
  }
  throw new Error(`'${end.slice('end'.length)}' tag was never closed`)
}
