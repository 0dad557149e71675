import type { Filter } from '../lexer/markup.ts'
import { defineFix, type Edit, type Proposal, type Refusal, refusal, refuse } from './fix.ts'
import type { FixContext } from './fix-context.ts'
import { imageUrlArguments } from './image-size-args.ts'
import { isImage } from './is-image.ts'
import { isPresent } from './is-present.ts'
import type { Page, Statement } from './page.ts'
import { blocksOf } from './variables.ts'

const IMAGE_FILTERS = new Set(['img_url', 'product_img_url', 'collection_img_url', 'article_img_url'])
/** Attributes whose address only the browser reads. */
const READ_BY_BROWSER = new Set(['src', 'srcset', 'href', 'content', 'poster', 'style', 'imagesrcset', 'xlink:href'])
/** Filters after it that take any address. */
const KEEPING = new Set(['img_tag', 'escape', 'prepend'])

/** `img_url` becomes `image_url` where the image is surely there, its size has an exact equal, and only the browser reads the address. */
export const fixDeprecatedFilter = defineFix({
  audit: 'deprecated-filter',
  changes: ['filters', 'images', 'urls', 'mentions', 'strings'],
  propose({ place, values }, context) {
    if (place.type !== 'file') return refuse()
    const { file, line } = place
    const name = String(values.name)
    const page = context.page(file)
    if (!page) return refuse(refusal(file, line, 'source-unread', { file }))
    if (!IMAGE_FILTERS.has(name)) return refuse(refusal(file, line, 'no-replacement'))
    const proposal: Proposal = { edits: [], deletions: [], refused: [] }
    for (const statement of page.statements)
      for (const filter of statement.node.markup.filters) {
        if (filter.name !== name) continue
        const result = replace(filter, statement, { file, page, context })
        if ('because' in result) proposal.refused.push(result)
        else proposal.edits.push(result)
      }
    return proposal
  },
})

type Where = { file: string; page: Page; context: FixContext }

function replace(filter: Filter, { node, blocks }: Statement, { file, page, context }: Where): Edit | Refusal {
  const line = context.lineOf(file, filter.start)
  const { values, filters } = node.markup
  const [input] = values
  const [first, ...after] = filters
  const written = imageUrlArguments(filter)
  if (typeof written !== 'string') return refusal(file, line, written.because, { size: written.size })
  if (input?.type !== 'lookup' || input.dynamic || first !== filter) return refusal(file, line, 'may-be-empty')
  if (!after.every(({ name }) => KEEPING.has(name)) || !isOnlyShown({ node, blocks }, after, page))
    return refusal(file, line, 'url-is-processed')
  const variables = context.variables(file)
  const place = { at: node.start, blocks: blocksOf(blocks), open: blocks }
  if (!variables || !isPresent(input.path, page.source, place, variables)) return refusal(file, line, 'may-be-empty')
  if (!isImage(page.source.slice(input.start, input.end), file, context)) return refusal(file, line, 'may-be-text')
  return { file, from: filter.start, to: endOf(filter), text: `image_url: ${written}` }
}

function endOf({ end, args, named }: Filter): number {
  return Math.max(end, ...args.map(arg => arg.end), ...named.map(({ value }) => value.end))
}

/** Written straight into the page, where no other code gets hold of it. */
function isOnlyShown({ node, blocks }: Statement, after: readonly Filter[], { tags }: Page): boolean {
  if (node.kind !== 'output' && node.name !== 'echo') return false
  if (blocks.some(({ tag }) => tag.name === 'capture')) return false
  if (node.inside === 'style') return true
  if (node.inside === 'text') return after.some(({ name }) => name === 'img_tag')
  return tags.some(({ element }) =>
    element.attributes.some(
      ({ name, valueStart, valueEnd }) => node.start >= valueStart && node.start < valueEnd && READ_BY_BROWSER.has(name),
    ),
  )
}
