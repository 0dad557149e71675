import type { LiquidNode, View } from '../../lexer/tokens.ts'
import { plainCandidate } from './holes.ts'
import type { Reader } from './reader.ts'
import { blockOf } from './values.ts'

/** Tells `values` what assign, for and capture put into variables. */
export function readAssign(reader: Reader, node: LiquidNode, view: View): void {
  const { name, markup } = node
  if (!markup.defines) return
  const { values } = reader
  if (name === 'assign') values.bind(markup.defines, blockOf(view), () => values.markup(markup, markup.filters.length))
  else if (name === 'for' || name === 'tablerow') {
    values.bind(markup.defines, node.start, () => {
      const all = values.markup(markup, markup.filters.length)
      return { candidates: all.list ? all.candidates : ['*'], list: false }
    })
  }
}

/** Captures hold the text between their tags, if it is text and outputs only. */
export class Captures {
  readonly reader: Reader
  readonly open: { name: string; from: number; parts: LiquidNode[]; plain: boolean }[] = []

  constructor(reader: Reader) {
    this.reader = reader
  }

  read(node: LiquidNode, view: View): void {
    const current = this.open.at(-1)
    if (node.name === 'capture') {
      this.open.push({ name: node.markup.defines, from: node.end, parts: [], plain: !node.inLiquid })
    } else if (node.name === 'endcapture') {
      this.open.pop()
      if (current) this.bind(current, node.start, blockOf(view))
    } else if (current && node.kind === 'output') current.parts.push(node)
    else if (current && node.name !== '#') current.plain = false
  }

  bind({ name, from, parts, plain }: Captures['open'][number], to: number, block: number): void {
    const { reader } = this
    reader.values.bind(name, block, () => {
      if (!plain || to - from > 400 || parts.length > 4) return { candidates: ['*'], list: false }
      let candidates: readonly string[] = ['']
      let at = from
      for (const part of parts) {
        const before = plainCandidate(reader.source.slice(at, part.start))
        const inner = reader.values.markup(part.markup, part.markup.filters.length).candidates
        candidates = candidates.flatMap(text => inner.map(value => text + before + value))
        if (candidates.length > 50) return { candidates: ['*'], list: false }
        at = part.end
      }
      return { candidates: candidates.map(text => (text + plainCandidate(reader.source.slice(at, to))).trim()), list: false }
    })
  }
}
