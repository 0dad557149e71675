import type { Markup } from './markup.ts'

/** Where a piece of Liquid stands in the HTML around it. */
export type Inside = 'text' | 'tag' | 'value' | 'comment' | 'script' | 'style' | 'title' | 'textarea' | 'close'

/** `{{ … }}` or `{% … %}`; all positions are offsets in the source. */
export type LiquidNode = {
  kind: 'output' | 'tag'
  /** '' for an output, `#` for an inline comment. */
  name: string
  start: number
  end: number
  nameStart: number
  markupStart: number
  markupEnd: number
  /** A line of `{% liquid %}`: start and end are those of the line. */
  inLiquid: boolean
  inside: Inside
  /** In the body of `{% javascript %}` or `{% stylesheet %}`, where Shopify runs no Liquid. */
  asleep: boolean
  markup: Markup
}

export type Attribute = {
  /** Lower case, as written with its Liquid. */
  name: string
  start: number
  end: number
  /** -1 when there is no value. */
  valueStart: number
  valueEnd: number
  quote: '' | '"' | "'"
  /** The Liquid in its value. */
  liquid: LiquidNode[]
  /** Under a condition that began inside the tag. */
  conditional: boolean
}

export type Element = {
  /** Lower case; with its Liquid where it has some. */
  name: string
  start: number
  end: number
  attributes: Attribute[]
  selfClosing: boolean
  /** False when a branch or the file ended inside the tag. */
  complete: boolean
}

/** An open block tag, with what the HTML lexer must return to at each branch. */
export type Block = { tag: LiquidNode; branch: LiquidNode | null }

/** What surrounds an event. */
export type View = {
  blocks: readonly Block[]
  /** How many for and tablerow stand around. */
  loops: number
  htmlComment: boolean
  region: 'head' | 'body' | 'unknown'
  noscript: boolean
  template: boolean
}

export type LexError = { code: LexErrorCode; values: Record<string, string>; start: number; end: number }

export type LexErrorCode =
  | 'unclosed-tag'
  | 'unclosed-output'
  | 'unclosed-block'
  | 'unclosed-raw'
  | 'mismatched-end'
  | 'unexpected-end'
  | 'unknown-tag'
  | 'misplaced-branch'

/** Called in the order of the source; an element comes after the Liquid in its attributes. */
export type Handler = {
  liquid(node: LiquidNode, view: View): void
  /** The body of a raw tag; `{% raw %}` and `{% style %}` bodies are lexed as well. */
  raw(tag: LiquidNode, bodyStart: number, bodyEnd: number, view: View): void
  element(element: Element, view: View): void
  close(name: string, start: number, end: number, view: View): void
  /** The text of a script, style, textarea or title. */
  body(element: Element, start: number, end: number, view: View): void
  htmlComment(start: number, end: number, view: View): void
  error(error: LexError): void
}
