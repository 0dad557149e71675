import type { Block, LiquidNode, View } from '../../lexer/tokens.ts'
import type { Position, When } from '../facts.ts'
import { runs } from './constants.ts'

const CONDITIONS = new Set(['if', 'unless', 'case'])
const LOOKED_AT = 30

export function positionOf(view: View): Position {
  return view.htmlComment ? 'comment' : view.region
}

/** What one open condition says of what stands in it. */
function whenIn(block: Block, source: string): When {
  const { tag, branch } = block
  const isRun = runs(block, source)
  if (isRun !== null) return isRun ? 'always' : 'never'
  const { values, filters } = tag.markup
  const [only] = values
  if (branch || filters.length > 0 || values.length !== 1 || tag.name === 'case') return 'sometimes'
  if (only?.type === 'lookup' && only.path === 'request.design_mode') return tag.name === 'if' ? 'editor' : 'always'
  return 'sometimes'
}

export function whenOf(view: View, source: string): When {
  let when: When = 'always'
  for (const block of view.blocks.slice(-LOOKED_AT)) {
    if (!CONDITIONS.has(block.tag.name)) continue
    const here = whenIn(block, source)
    if (here === 'never') return 'never'
    if (here === 'editor' || when === 'always') when = here
  }
  return when
}

/** What the loops around go through, the outermost first; one that is limited to a few rounds is left out. */
export function loopsAround({ blocks, loops }: View, source: string): string[] {
  if (loops === 0) return []
  return blocks.slice(-LOOKED_AT).flatMap(({ tag }) => (tag.name === 'for' || tag.name === 'tablerow' ? listOf(tag, source) : []))
}

const FEW = 5

/** `offset: continue`: it goes on where it stopped the last time, so that all its rounds together are those of one list. */
export function goesOn({ named }: LiquidNode['markup']): boolean {
  return named.some(({ name, value }) => name === 'offset' && value.type === 'lookup' && value.path === 'continue')
}

/** `for x in list`: the list, or nothing where `limit` keeps it short. */
export function listOf({ markup }: LiquidNode, source: string): string[] {
  const [over] = markup.values
  const limit = markup.named.find(argument => argument.name === 'limit')?.value
  if (!over || (limit?.type === 'number' && Number(limit.value) <= FEW) || goesOn(markup)) return []
  return [source.slice(over.start, over.end).trim()]
}

/** How many loops around multiply what stands in them. */
export function roundsAround({ blocks, loops }: View): number {
  const continued =
    loops === 0 ? 0 : blocks.filter(({ tag }) => (tag.name === 'for' || tag.name === 'tablerow') && goesOn(tag.markup)).length
  return loops - continued
}

/** Conditions on what there is to show; any other may ask where on the page it is shown. */
const CONTENT = /^(?:(?:section|block|settings)\.)|image|media|logo|picture|photo|icon|thumb|banner/i
const PLACE = /lazy|eager|load|priorit|first|last|index|position|location|block\.type|block\.id|section\.id/i

/** Whether a condition around may choose by place: the first slide, the first section, the page. */
export function asksForPlace(view: View): boolean {
  return view.blocks
    .slice(-LOOKED_AT)
    .filter(({ tag }) => CONDITIONS.has(tag.name))
    .some(({ tag, branch }) =>
      [...tag.markup.lookups, ...(branch?.markup.lookups ?? [])].some(({ path }) => !CONTENT.test(path) || PLACE.test(path)),
    )
}

/** Whether a condition around asks a setting. */
export function asksSettings(view: View): boolean {
  return view.blocks
    .slice(-LOOKED_AT)
    .filter(({ tag }) => CONDITIONS.has(tag.name))
    .some(({ tag, branch }) =>
      [...tag.markup.lookups, ...(branch?.markup.lookups ?? [])].some(({ path }) => /(?:^|\.)settings\./.test(path)),
    )
}

/** What Shopify itself knows of a page; metafields and attributes are written by apps. */
const PAGE =
  /^(?:article|blog|cart|collection|collections|current_page|current_tags|customer|page|paginate|product|request\.page_type|search|template)(?=\.|$)(?!.*\.(?:metafields|attributes|tags|note|type|handle|template_suffix|suffix)\b)/

/** Whether all conditions around ask what page this is and what it shows, if only beside a variable; none a setting or what an app wrote. */
export function asksPage(view: View): boolean {
  const conditions = view.blocks.slice(-LOOKED_AT).filter(({ tag }) => CONDITIONS.has(tag.name))
  return conditions.every(({ tag, branch }) => {
    const paths = [...tag.markup.lookups, ...(branch?.markup.lookups ?? [])].map(({ path }) => path)
    return paths.some(path => PAGE.test(path)) && paths.every(path => PAGE.test(path) || !path.includes('.'))
  })
}
