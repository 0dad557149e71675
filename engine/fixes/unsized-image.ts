import type { Element } from '../lexer/tokens.ts'
import { defineFix, type Edit, type Proposal, type Refusal, refusal, refuse } from './fix.ts'
import type { FixContext, ImageSize } from './fix-context.ts'

/**
 * Tells the proportions of an image whose file is in the theme: `aspect-ratio: auto 600 / 400` is what browsers make of width and height,
 * but unlike these attributes it stretches nothing where the stylesheet sets one side only.
 */
export const fixUnsizedImage = defineFix({
  audit: 'unsized-image',
  changes: ['images', 'strings'],
  propose({ place }, context) {
    if (place.type !== 'file') return refuse()
    const { file, line, lines = [line] } = place
    const page = context.page(file)
    const facts = context.theme.files.get(file)?.facts
    if (!page || !facts) return refuse(refusal(file, line, 'source-unread', { file }))
    const proposal: Proposal = { edits: [], deletions: [], refused: [] }
    for (const image of facts.images) {
      if (!lines.includes(image.at.line) || image.sizedByStyle || (image.width && image.height)) continue
      const element = page.tags.find(tag => tag.element.start === image.at.start)?.element
      const result =
        image.asset !== null && element ? sizeFor(file, image.asset, element, context) : refusal(file, image.at.line, 'image-not-an-asset')
      if ('because' in result) proposal.refused.push(result)
      else proposal.edits.push(result)
    }
    return proposal
  },
})

function sizeFor(file: string, asset: string, element: Element, context: FixContext): Edit | Refusal {
  const line = context.lineOf(file, element.start)
  const path = `assets/${asset}`
  const size = context.theme.files.has(path) ? context.imageSize(path) : null
  if (!size) return refusal(file, line, 'size-unknown', { file: path })
  const style = element.attributes.find(({ name }) => name === 'style')
  const src = element.attributes.find(({ name }) => name === 'src')
  if (
    !element.complete ||
    !src ||
    src.conditional ||
    src.liquid.some(({ markup }) => markup.filters.map(({ name }) => name).join() !== 'asset_url')
  )
    return refusal(file, line, 'image-not-an-asset')
  if (!style) return { file, from: element.start + '<img'.length, to: element.start + '<img'.length, text: ` style="${ratio(size)}"` }
  if (style.conditional || style.quote === '') return refusal(file, line, 'unusual-form')
  return { file, from: style.valueStart, to: style.valueStart, text: `${ratio(size)}; ` }
}

function ratio({ width, height }: ImageSize): string {
  return `aspect-ratio: auto ${width} / ${height}`
}
