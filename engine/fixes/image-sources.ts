import type { Expression, Markup } from '../lexer/markup.ts'
import type { LiquidNode } from '../lexer/tokens.ts'
import type { FixContext } from './fix-context.ts'

/** What a variable is given somewhere; `shown` is null where that is no path, `[]` at its end stands for each item of a list. */
export type Source = {
  file: string
  shown: string | null
  /** Handed over to a snippet: its path, null where the name is built at run time. */
  to?: string | null
}

/** All that gives a variable a value, by its name. */
export function sourcesOf(context: FixContext, name: string): readonly Source[] {
  return context.once(sourcesOf, () => readSources(context)).get(name) ?? []
}

function readSources({ theme, page }: FixContext): ReadonlyMap<string, Source[]> {
  const found: (Source & { name: string })[] = []
  const liquid = [...theme.files.values()].filter(({ facts }) => facts.language === 'liquid' && facts.kind !== 'asset')
  for (const { path } of liquid) {
    const read = page(path)
    for (const { node } of read?.statements ?? [])
      for (const [name, source] of read && !node.asleep ? given(node, read.source) : []) found.push({ name, file: path, ...source })
  }
  return Map.groupBy(found, ({ name }) => name)
}

type Given = [string, Omit<Source, 'file'>]

function given({ kind, name, markup }: LiquidNode, text: string): Given[] {
  if (kind !== 'tag') return []
  if (name === 'include' || name === 'render') return handedOver(markup, text)
  if (name === 'assign') return assigned(markup, text).map(shown => [markup.defines, { shown }])
  if (name === 'for' || name === 'tablerow') return [[markup.defines, { shown: itemOf(markup.values[0], text) }]]
  return markup.defines ? [[markup.defines, { shown: null }]] : []
}

function assigned({ values: [value], filters }: Markup, text: string): (string | null)[] {
  if (filters.some(({ name }) => name !== 'default')) return [null]
  return [value, ...filters.flatMap(({ args }) => args)].flatMap(each => (isNothing(each) ? [] : [shownBy(each, text)]))
}

function isNothing(value: Expression | undefined): boolean {
  return value?.type === 'literal' && ['nil', 'null', 'false'].includes(value.value)
}

function handedOver({ values: [first, second], named, defines }: Markup, text: string): Given[] {
  const to = first?.type === 'string' ? `snippets/${first.value}.liquid` : null
  const own = defines || (first?.type === 'string' ? first.value : '')
  const isList = first !== undefined && second !== undefined && /\bfor\b/.test(text.slice(first.end, second.start))
  return [
    ...named.map(({ name, value }): Given => [name, { shown: shownBy(value, text), to }]),
    ...(second ? [[own, { shown: isList ? itemOf(second, text) : shownBy(second, text), to }] satisfies Given] : []),
  ]
}

function itemOf(value: Expression | undefined, text: string): string | null {
  const shown = shownBy(value, text)
  return shown === null ? null : `${shown}[]`
}

function shownBy(value: Expression | undefined, text: string): string | null {
  return value?.type === 'lookup' ? text.slice(value.start, value.end) : null
}
