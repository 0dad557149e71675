import type { Block } from '../lexer/tokens.ts'
import { type Blocks, isWithin, rootOf, type Variables } from './variables.ts'

const BLANK = ['blank', 'nil', 'null']

/** What is surely there when one of its parts is: the picture of a product is what `product | img_url` shows. */
const SHOWN_BY: readonly [RegExp, readonly string[]][] = [
  [/\.src$/, ['']],
  [/\.(?:featured_image|images\.first|images\.0)(?:\.src)?$/, ['.images.size']],
  [/(?:^|\.)(?:product|item|line_item|variant)$/, ['.featured_image', '.image', '.images.size']],
  [/(?:^|\.)(?:collection|article)$/, ['.image']],
]
const OWNERS = /(?:^|\.)(?:product|item|line_item|variant|collection|article|blog|shop|cart|customer)$/

type Place = { at: number; blocks: Blocks; open: readonly Block[] }

/** Whether an open condition, or the loop that brings it, says that an image is there. */
export function isPresent(path: string, source: string, { at, blocks, open }: Place, variables: Variables): boolean {
  const shown = [...(OWNERS.test(path) ? [] : [path]), ...partsOf(path)]
  const last = open.findLastIndex(block => guards(block, shown, source) || brings(block, path))
  const guard = open[last]
  if (!guard || open.slice(last + 1).some(({ tag }) => tag.markup.defines === rootOf(path))) return false
  const from = (guard.branch ?? guard.tag).start
  const isTouched = (place: { at: number; blocks: Blocks }) =>
    place.at > from && place.at < at && isWithin(blocks, place.blocks.slice(0, 1))
  return (
    !variables.writes.some(write => write.name === rootOf(path) && isTouched(write)) &&
    !variables.includes.some(({ node, blocks: around }) => isTouched({ at: node.start, blocks: around }))
  )
}

function partsOf(path: string): string[] {
  return SHOWN_BY.flatMap(([pattern, parts]) => {
    const match = pattern.exec(path)
    if (!match) return []
    const base = pattern.source.startsWith('\\.') ? path.slice(0, match.index) : path
    return parts.map(part => base + part)
  })
}

/** `{% for image in product.images %}`. */
function brings({ tag, branch }: Block, path: string): boolean {
  const [over] = tag.markup.values
  const isLoop = tag.name === 'for' && !branch && tag.markup.defines === path.replace(/\.src$/, '')
  return isLoop && over?.type === 'lookup' && !over.dynamic && /\.images$/.test(over.path)
}

function guards({ tag, branch }: Block, shown: readonly string[], source: string): boolean {
  const condition = branch ?? tag
  const isIf = tag.name === 'if' && condition.name !== 'else'
  if (!isIf && !(tag.name === 'unless' && !branch)) return false
  const text = source.slice(condition.markupStart, condition.markupEnd)
  if (/\bor\b/.test(text)) return false
  const clauses = text.split(/\band\b/).map(clause => clause.trim().replace(/\s+/g, ' '))
  if (!isIf) return clauses.length === 1 && BLANK.some(blank => shown.some(path => clauses[0] === `${path} == ${blank}`))
  return clauses.some(clause => shown.some(path => says(clause, path)))
}

function says(clause: string, path: string): boolean {
  if (path.endsWith('.size')) return [`${path} > 0`, `${path} != 0`, `${path} > 1`].includes(clause)
  return clause === path || BLANK.some(blank => clause === `${path} != ${blank}`)
}
