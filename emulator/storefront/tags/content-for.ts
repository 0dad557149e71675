import { type Context, type Emitter, evalToken, Hash, type Liquid, Tag, type TagToken, type TopLevelToken } from 'liquidjs'
import type { Renderer } from '../engine.ts'
import { type BlockObject, renderBlocks, renderStaticBlock } from '../sections.ts'

/** `{% content_for 'blocks' %}` and `{% content_for 'block', type: 'heading', id: 'title' %}` */
export function contentForTag(renderer: Renderer) {
  return class extends Tag {
    readonly #kind
    readonly #given

    constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid) {
      super(token, rest, liquid)
      this.#kind = this.tokenizer.readValue()
      this.#given = new Hash(this.tokenizer)
    }
    *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
      const kind = this.#kind ? yield evalToken(this.#kind, context) : ''
      const given = yield this.#given.render(context)
      const section = yield context._get(['section'])
      const block = yield context._get(['block'])
      const holder = isHolder(block) ? block : section
      const html = yield kind === 'block'
        ? renderStaticBlock(renderer, { given: recordOf(given), section })
        : renderBlocks(renderer, { blocks: blocksOf(holder), section })
      emitter.write(html)
    }
  }
}

const recordOf = (value: unknown): Record<string, unknown> => (typeof value === 'object' && value !== null ? { ...value } : {})
const isHolder = (value: unknown): value is { blocks: BlockObject[] } =>
  typeof value === 'object' && value !== null && 'blocks' in value && Array.isArray(value.blocks)
const blocksOf = (value: unknown): BlockObject[] => (isHolder(value) ? value.blocks : [])
