import { IntlMessageFormat } from 'intl-messageformat'

type Element = ReturnType<IntlMessageFormat['getAst']>[number]

// The parser's own numbers of its element types.
const LITERAL = 0
const POUND = 7

/** An ICU message read without its values: `‹name›` where a value stands, `[this / that]` where one of several texts does. */
export function outlineMessage(pattern: string): string {
  return outline(new IntlMessageFormat(pattern, 'en', undefined, { ignoreTag: true }).getAst())
}

function outline(elements: readonly Element[]): string {
  return elements.map(one).join('')
}

function one(element: Element): string {
  if (element.type === LITERAL) return element.value
  if (element.type === POUND) return 'n'
  if (!('options' in element)) return `‹${element.value}›`
  const { options } = element
  if ('pluralType' in element) return options.other ? outline(options.other.value) : ''
  const texts = Object.values(options).map(({ value }) => outline(value).replaceAll('\n', ' '))
  return `[${[...new Set(texts)].filter(text => text.trim() !== '').join(' / ')}]`
}
