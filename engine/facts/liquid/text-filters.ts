/** Liquid's filters that change a text letter by letter, so that what they make of its known parts is known. */
type TextFilter = (text: string, args: readonly string[]) => string

function handleize(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9*_]+/g, '-')
    .replace(/^-|-$/g, '')
}

export const TEXT_FILTERS: ReadonlyMap<string, TextFilter> = new Map<string, TextFilter>([
  ['downcase', text => text.toLowerCase()],
  ['upcase', text => text.toUpperCase()],
  ['strip', text => text.trim()],
  ['strip_newlines', text => text.replace(/\n/g, '')],
  ['escape', text => text],
  ['handle', handleize],
  ['handleize', handleize],
  ['replace', (text, [from = '', to = '']) => (from ? text.replaceAll(from, to) : text)],
  ['remove', (text, [from = '']) => (from ? text.replaceAll(from, '') : text)],
])
