import type { Expression } from '../../lexer/markup.ts'
import type { LiquidNode, View } from '../../lexer/tokens.ts'
import type { Facts } from '../facts.ts'
import type { Reader } from './reader.ts'

const ASKING = new Set(['if', 'elsif', 'unless', 'case', 'when'])
const TEMPLATE = /^template(?:\.(?:name|suffix))?$/
const MISSING = /[Tt]ranslation missing/

function isText(value: Expression): value is Expression & { type: 'string' } {
  return value.type === 'string'
}

function isTemplate(value: Expression): boolean {
  return value.type === 'lookup' && value.path.startsWith('template') && TEMPLATE.test(value.path)
}

/** A script that an app adds to the page is told by its name there. */
function isHeader(value: Expression): boolean {
  return value.type === 'lookup' && value.path === 'content_for_header'
}

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
    if (!values.some(isText)) return
    const asked = node.name === 'when' ? (view.blocks.findLast(({ tag }) => tag.name === 'case')?.tag.markup.values ?? []) : values
    if (asked.some(isTemplate)) this.reader.facts.templateNames.push(...values.filter(isText).map(({ value }) => value))
    if (asked.some(isHeader))
      this.reader.facts.mentions.push(...values.filter(isText).flatMap(({ value }) => [`${value}.js`, `${value}.css`]))
    if (!values.some(value => isText(value) && MISSING.test(value.value))) return
    for (const value of asked) if (value.type === 'lookup') this.guarded.add(value.path)
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
