import { type Liquid, Tag, type TagToken, type TopLevelToken } from 'liquidjs'

/** `{% layout 'theme.landing' %}` or `{% layout none %}`: the template picks what goes around it. */
export function layoutTag(onLayout: (name: string | null) => void) {
  return class extends Tag {
    readonly #name: string | null

    constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid) {
      super(token, rest, liquid)
      this.#name = /['"]([^'"]+)['"]/.exec(token.args)?.[1] ?? null
    }
    render() {
      onLayout(this.#name)
    }
  }
}
