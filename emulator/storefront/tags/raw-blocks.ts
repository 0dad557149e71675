import { type Context, type Emitter, type Liquid, Tag, type TagToken, type TopLevelToken } from 'liquidjs'

/** A block whose content is not Liquid, up to its end tag. */
abstract class RawBlock extends Tag {
  protected readonly text: string

  constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid) {
    super(token, rest, liquid)
    const end = rest.findIndex(next => 'name' in next && next.name === `end${token.name}`)
    if (end < 0) throw new Error(`'${token.name}' tag was never closed`)
    this.text = rest
      .splice(0, end + 1)
      .slice(0, -1)
      .map(next => next.getText())
      .join('')
  }
}

/** `schema`, `javascript`, `stylesheet`, `doc`: Shopify takes them elsewhere. */
export class SilentTag extends RawBlock {
  render() {
    return undefined
  }
}

/** `style` holds Liquid, and becomes an element that the theme editor knows. */
export class StyleTag extends RawBlock {
  async render(context: Context, emitter: Emitter) {
    const css = await this.liquid.render(this.liquid.parse(this.text), context.getAll())
    emitter.write(`<style data-shopify>${css}</style>`)
  }
}
