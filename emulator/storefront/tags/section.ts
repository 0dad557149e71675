import { type Context, type Emitter, evalToken, type Liquid, Tag, type TagToken, type TopLevelToken } from 'liquidjs'
import type { Renderer } from '../engine.ts'
import { renderSectionGroup, renderStaticSection } from '../sections.ts'

/** `{% section 'header' %}` */
export const sectionTag = (renderer: Renderer) => namedTag(name => renderStaticSection(renderer, name))

/** `{% sections 'header-group' %}` */
export const sectionsTag = (renderer: Renderer) => namedTag(name => renderSectionGroup(renderer, name))

function namedTag(renderNamed: (name: string) => Promise<string>) {
  return class extends Tag {
    readonly #name

    constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid) {
      super(token, rest, liquid)
      this.#name = this.tokenizer.readValue()
    }
    *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
      const name = this.#name ? yield evalToken(this.#name, context) : ''
      const html = yield renderNamed(String(name))
      emitter.write(html)
    }
  }
}
