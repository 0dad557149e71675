import { lex } from '../../../engine/lexer/lex.ts'

/** What the lexer says of a source, as short strings in order. */
export function lexed(source: string): string[] {
  const heard: string[] = []
  const text = (start: number, end: number): string => source.slice(start, end)
  lex(source, {
    liquid: node => heard.push(node.kind === 'output' ? `output ${text(node.markupStart, node.markupEnd).trim()}` : `tag ${node.name}`),
    raw: (tag, start, end) => heard.push(`raw ${tag.name} ${text(start, end)}`),
    element: ({ name, attributes, complete }) =>
      heard.push(
        `element ${name}${attributes.map(({ name: key, valueStart, valueEnd }) => (valueStart < 0 ? ` ${key}` : ` ${key}=${text(valueStart, valueEnd)}`)).join('')}${complete ? '' : ' …'}`,
      ),
    close: name => heard.push(`close ${name}`),
    body: ({ name }, start, end) => heard.push(`body ${name} ${text(start, end)}`),
    htmlComment: (start, end) => heard.push(`comment ${text(start, end)}`),
    error: ({ code, values }) => heard.push(`error ${[code, ...Object.values(values)].join(' ')}`),
  })
  return heard
}
