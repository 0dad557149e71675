import { lex } from '../lexer/lex.ts'
import type { Block, Element, LexError, LiquidNode, View } from '../lexer/tokens.ts'

/** Liquid with the blocks around it. */
export type Statement = { node: LiquidNode; blocks: readonly Block[] }

export type Tag = { element: Element; noscript: boolean; inComment: boolean }

/** The code or text of an element, or of a raw tag. */
export type Body = { of: Element | LiquidNode; start: number; end: number; inComment: boolean }

/** What the lexer says of one file, in the order of the source. */
export type Page = {
  source: string
  statements: Statement[]
  tags: Tag[]
  closes: { name: string; start: number; end: number }[]
  bodies: Body[]
  comments: { start: number; end: number }[]
  errors: LexError[]
}

/** A block as it stands at one moment: the lexer goes on to its next branch. */
function snapshot({ blocks }: View): Block[] {
  return blocks.map(({ tag, branch }) => ({ tag, branch }))
}

export function readPage(source: string): Page {
  const page: Page = { source, statements: [], tags: [], closes: [], bodies: [], comments: [], errors: [] }
  lex(source, {
    liquid: (node, view) => page.statements.push({ node, blocks: snapshot(view) }),
    raw: (of, start, end, view) => page.bodies.push({ of, start, end, inComment: view.htmlComment }),
    element: (element, { noscript, htmlComment }) => page.tags.push({ element, noscript, inComment: htmlComment }),
    close: (name, start, end) => page.closes.push({ name, start, end }),
    body: (of, start, end, view) => page.bodies.push({ of, start, end, inComment: view.htmlComment }),
    htmlComment: (start, end) => page.comments.push({ start, end }),
    error: error => page.errors.push(error),
  })
  return page
}
