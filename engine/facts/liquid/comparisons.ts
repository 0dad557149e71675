import type { LiquidNode, View } from '../../lexer/tokens.ts'
import type { Facts } from '../facts.ts'
import type { Reader } from './reader.ts'

const ASKING = new Set(['if', 'elsif', 'unless', 'case', 'when'])
const TEMPLATE = /^template(?:\.(?:name|suffix))?$/
const MISSING = /translation missing/i

/** Hears what conditions compare: templates by their names, translations with what Liquid writes in place of a missing one. */
export class Comparisons {
  readonly reader: Reader
  readonly guarded = new Set<string>()
  readonly translated: { name: string; fact: Facts['translations'][number] }[] = []

  constructor(reader: Reader) {
    this.reader = reader
  }

  read(node: LiquidNode, view: View): void {
    if (node.name === 'assign') this.assigned(node)
    if (!ASKING.has(node.name)) return
    const { values } = node.markup
    const texts = values.flatMap(value => (value.type === 'string' ? [value.value] : []))
    if (texts.length === 0) return
    const asked = node.name === 'when' ? (view.blocks.findLast(({ tag }) => tag.name === 'case')?.tag.markup.values ?? []) : values
    const names = asked.flatMap(value => (value.type === 'lookup' ? [value.path] : []))
    if (names.some(name => TEMPLATE.test(name))) this.reader.facts.templateNames.push(...texts)
    if (texts.some(text => MISSING.test(text))) for (const name of names) this.guarded.add(name)
  }

  assigned({ markup }: LiquidNode): void {
    const [filter] = markup.filters
    const fact = this.reader.facts.translations.at(-1)
    if (!fact || (filter?.name !== 't' && filter?.name !== 'translate') || markup.values[0]?.type !== 'string') return
    this.translated.push({ name: markup.defines, fact })
  }

  finish(): void {
    for (const { name, fact } of this.translated) if (this.guarded.has(name)) fact.guarded = true
  }
}
