import type { Filter, Markup } from '../../lexer/markup.ts'
import type { Attribute, LiquidNode } from '../../lexer/tokens.ts'
import type { AssetUse, Facts, Target } from '../facts.ts'
import type { Places } from '../places.ts'
import { type Candidates, toTarget, Values } from './values.ts'

/** `'x' | asset_url` and its kin: the filters whose input names a theme asset. */
const ASSET_FILTERS = new Set(['asset_url', 'asset_img_url', 'inline_asset_content'])

const LIQUID_ERROR = /Liquid error|Could not find asset/

/** What reading one Liquid file is made of: its text, its facts so far, and what its variables may hold. */
export class Reader {
  readonly source: string
  readonly facts: Facts
  readonly places: Places
  readonly values: Values
  readonly later: (() => void)[] = []
  /** What the attributes around outputs make of assets, by where the output begins. */
  readonly assetUses = new Map<number, AssetUse>()
  errorsAsked: boolean | undefined

  constructor(source: string, facts: Facts, places: Places) {
    this.source = source
    this.facts = facts
    this.places = places
    this.values = new Values(facts.kind)
  }

  /** Whether the file looks for what Liquid writes in place of a missing snippet. */
  asksForErrors(): boolean {
    this.errorsAsked ??= LIQUID_ERROR.test(this.source)
    return this.errorsAsked
  }

  text(start: number, end: number): string {
    return this.source.slice(start, end).trim()
  }

  assetFilter(markup: Markup): number {
    return markup.filters.findIndex(filter => ASSET_FILTERS.has(filter.name))
  }

  /** What a markup names before its filter number `until`. */
  target(node: LiquidNode, until: number): Target {
    const [first] = node.markup.values
    const shown = first && until === 0 ? this.text(first.start, first.end) : this.text(node.markupStart, node.markupEnd)
    return toTarget(this.values.markup(node.markup, until).candidates, shown)
  }

  /** The asset that an attribute's one output names, else null. */
  asset(attribute: Attribute): { node: LiquidNode; until: number } | null {
    const [node] = attribute.liquid
    if (attribute.liquid.length !== 1 || !node) return null
    const until = this.assetFilter(node.markup)
    return until < 0 ? null : { node, until }
  }

  /** What an attribute's value may be: its text with the Liquid in it resolved, or `*` for each part that is not. */
  attributeTarget(attribute: Attribute): Target {
    const { source } = this
    const whole = source.slice(attribute.valueStart, attribute.valueEnd)
    const asset = this.asset(attribute)
    if (asset && asset.node.end - asset.node.start === whole.trim().length) return this.target(asset.node, asset.until)
    let candidates: Candidates = ['']
    let at = attribute.valueStart
    for (const node of attribute.liquid) {
      if (node.kind === 'tag' && node.name !== 'echo') return { unknown: whole.trim() }
      const before = source.slice(at, node.start)
      const { candidates: parts } = this.values.markup(node.markup, node.markup.filters.length)
      candidates = candidates.flatMap(text => parts.map(part => text + before + part))
      if (candidates.length > 20) return { unknown: whole.trim() }
      at = node.end
    }
    const rest = source.slice(at, attribute.valueEnd)
    return toTarget(
      candidates.map(text => (text + rest).trim()),
      whole.trim(),
    )
  }
}

export function filterNamed(markup: Markup, name: string): Filter | undefined {
  return markup.filters.find(filter => filter.name === name)
}

/** The text of a filter's named argument when it is a plain string. */
export function namedText(filter: Filter, name: string): string | null {
  const value = filter.named.find(argument => argument.name === name)?.value
  return value && value.type !== 'lookup' ? value.value : null
}
