import type { Filter } from '../../lexer/markup.ts'
import type { Element, LiquidNode, View } from '../../lexer/tokens.ts'
import type { ImageFact } from '../facts.ts'
import { attributeOf, has, hasWrittenAttributes, plainText, textOf } from './attributes.ts'
import { asksForPlace, positionOf, whenOf } from './context.ts'
import { namedText, type Reader } from './reader.ts'

const DOT = new Set(['0', '1', '0px', '1px'])

function altOf(text: string | null): ImageFact['alt'] {
  if (text === null) return 'missing'
  if (text.includes('{{') || text.includes('{%')) return 'dynamic'
  return text.trim() === '' ? 'empty' : 'text'
}

/** What screen readers are told to pass over needs no words. */
function altOfElement(element: Element, source: string, isWritten: boolean): ImageFact['alt'] {
  if (isWritten && !has(element, 'alt')) return 'dynamic'
  const isHidden =
    plainText(element, 'aria-hidden', source) === 'true' || /^(?:presentation|none)$/.test(plainText(element, 'role', source) ?? '')
  return isHidden && !has(element, 'alt') ? 'empty' : altOf(textOf(element, 'alt', source))
}

function sizedByStyle(style: string | null): boolean {
  if (!style) return false
  if (/aspect-ratio\s*:/.test(style)) return true
  return /(?:^|[;\s])width\s*:/.test(style) && /(?:^|[;\s])height\s*:\s*(?!auto)/.test(style)
}

type Lazy = { loading: string | null; priority: string | null; isConditional: boolean }

function lazyBy({ loading, priority, isConditional }: Lazy, view: View): ImageFact['lazy'] {
  if (loading === null) return 'no'
  if (loading.includes('{{') || loading.includes('{%')) return 'perhaps'
  if (loading.trim().toLowerCase() !== 'lazy') return 'no'
  // Who writes fetchpriority="low" has thought about it; a template shows nothing by itself.
  return isConditional || priority === 'low' || view.template || asksForPlace(view) ? 'perhaps' : 'surely'
}

function lazyOf(element: Element, source: string, view: View): ImageFact['lazy'] {
  if (hasWrittenAttributes(element, source)) return 'perhaps'
  const isConditional = attributeOf(element, 'loading')?.conditional === true
  return lazyBy({ loading: textOf(element, 'loading', source), priority: textOf(element, 'fetchpriority', source), isConditional }, view)
}

function lazyByTag(filter: Filter, view: View): ImageFact['lazy'] {
  const loading = filter.named.find(argument => argument.name === 'loading')?.value
  if (loading?.type === 'lookup') return 'perhaps'
  return lazyBy({ loading: loading?.value ?? null, priority: namedText(filter, 'fetchpriority'), isConditional: false }, view)
}

/** What a tag loads to tell of the visit; no shopper sees it. */
function isPixel(element: Element, source: string): boolean {
  return ['width', 'height'].every(side => DOT.has(plainText(element, side, source) ?? ''))
}

export function readImage(reader: Reader, element: Element, view: View): void {
  // What stands in <noscript> is for the few who have no scripts.
  const { source, places, facts } = reader
  if (element.name !== 'img') return
  if (isPixel(element, source)) {
    if (!view.htmlComment) facts.pixels.push({ at: { start: element.start, end: element.end } })
    return
  }
  if (view.noscript) return
  const src = attributeOf(element, 'src') ?? attributeOf(element, 'data-src')
  const isWritten = hasWrittenAttributes(element, source)
  const fact: ImageFact = {
    src: null,
    asset: null,
    alt: altOfElement(element, source, isWritten),
    width: isWritten || has(element, 'width'),
    height: isWritten || has(element, 'height'),
    sizedByStyle: sizedByStyle(textOf(element, 'style', source)),
    lazy: lazyOf(element, source, view),
    srcset: has(element, 'srcset') || has(element, 'data-srcset'),
    viaFilter: false,
    inLoop: view.loops,
    position: positionOf(view),
    when: whenOf(view, reader.source),
    at: places.span(element.start, element.end),
  }
  facts.images.push(fact)
  if (!src || src.valueStart < 0) return
  reader.later.push(() => {
    fact.src = reader.attributeTarget(src)
    if (reader.asset(src) && 'known' in fact.src) fact.asset = fact.src.known
  })
}

/** `image_tag` and the old `img_tag` write an `<img>`. */
export function readImageTag(reader: Reader, node: LiquidNode, view: View): void {
  const filter = node.markup.filters.find(({ name }) => name === 'image_tag' || name === 'img_tag')
  if (!filter) return
  const until = reader.assetFilter(node.markup)
  // image_tag writes the dimensions that image_url knows.
  const isSized = filter.name === 'image_tag' && node.markup.filters.some(({ name }) => name === 'image_url')
  const sized = (name: string): boolean => isSized || filter.named.some(argument => argument.name === name)
  const alt = filter.named.find(argument => argument.name === 'alt')?.value ?? (filter.name === 'img_tag' ? filter.args[0] : undefined)
  const fact: ImageFact = {
    src: null,
    asset: null,
    // image_tag takes the image's own alt when it is told none; img_tag writes alt="".
    alt: alt ? (alt.type === 'string' ? altOf(alt.value) : 'dynamic') : filter.name === 'image_tag' ? 'dynamic' : 'empty',
    width: sized('width'),
    height: sized('height'),
    sizedByStyle: sizedByStyle(namedText(filter, 'style')),
    lazy: lazyByTag(filter, view),
    srcset: filter.name === 'image_tag',
    viaFilter: true,
    inLoop: view.loops,
    position: positionOf(view),
    when: whenOf(view, reader.source),
    at: reader.places.span(node.start, node.end),
  }
  reader.facts.images.push(fact)
  reader.later.push(() => {
    const last = node.markup.filters.indexOf(filter)
    fact.src = reader.target(node, until < 0 ? last : until)
    if (until >= 0 && 'known' in fact.src) fact.asset = fact.src.known
  })
}
