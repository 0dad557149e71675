import type { Attribute, Element } from '../../engine/lexer/tokens.ts'

const LIQUID = /\{[{%][\s\S]*?[}%]\}/g

/**
 * Where HTML's own rules, which we follow, and the official parser part: blanks around `=`, a `=` without name or value,
 * typographic quotes, names with Liquid or signs, bare values with `=` or Liquid tags.
 */
function isOddAttribute({ name, quote, start, valueStart, valueEnd }: Attribute, source: string): boolean {
  if (!name || /[{/<“”‘’]/.test(name)) return true
  if (valueStart < 0) return false
  const value = source.slice(valueStart, valueEnd)
  const hasBlanks = valueStart !== start + name.length + 1 + quote.length
  return hasBlanks || /^[“”‘’]/.test(value) || (quote === '' && (value === '' || /=|\{%/.test(value)))
}

function hasStrayQuote({ name, quote, valueStart, valueEnd }: Attribute, source: string): boolean {
  const bare = quote === '' && valueStart >= 0 ? name + source.slice(valueStart, valueEnd) : name
  return /["']/.test(bare.replace(LIQUID, ''))
}

/**
 * The stretch of a source that cannot be compared because of an element; a stray quote throws the official parser off for good,
 * and it closes a script that closes itself, which no browser does.
 */
export function oddStretch(element: Element, source: string): { start: number; end: number } | null {
  const { start, end, attributes } = element
  if (attributes.some(attribute => hasStrayQuote(attribute, source))) return { start, end: source.length }
  if (element.name === 'script' && element.selfClosing) return { start, end: source.length }
  const text = source.slice(start, end)
  const isOdd =
    !element.complete ||
    /[{/<"']/.test(element.name) ||
    /\{%-?\s*(?:else|elsif|when)\b/.test(text) ||
    /^<\{?[^\s>{]*\{%/.test(text) ||
    attributes.some(attribute => isOddAttribute(attribute, source))
  return isOdd ? { start, end } : null
}
