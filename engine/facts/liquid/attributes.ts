import type { Attribute, Element } from '../../lexer/tokens.ts'

const WRITES = /\{\{|\{%-?\s{0,9}(?:render|include|echo)\b/

export function attributeOf(element: Element, name: string): Attribute | undefined {
  return element.attributes.find(attribute => attribute.name === name)
}

/** The text of an attribute's value as written, '' without one; null when the element has no such attribute. */
export function textOf(element: Element, name: string, source: string): string | null {
  const attribute = attributeOf(element, name)
  if (!attribute) return null
  return attribute.valueStart < 0 ? '' : source.slice(attribute.valueStart, attribute.valueEnd)
}

/** The value when it holds no Liquid. */
export function plainText(element: Element, name: string, source: string): string | null {
  const value = textOf(element, name, source)
  return value?.includes('{{') || value?.includes('{%') ? null : value
}

export function has(element: Element, name: string): boolean {
  return attributeOf(element, name) !== undefined
}

/** Whether Liquid in the tag itself writes attributes: `<img {% render 'image-attributes' %}>`, `<img {{ attributes }}>`. */
export function hasWrittenAttributes({ start, end, attributes }: Element, source: string): boolean {
  let at = start
  for (const attribute of attributes) {
    if (attribute.name.startsWith('{{') || WRITES.test(source.slice(at, attribute.start))) return true
    at = attribute.end
  }
  return WRITES.test(source.slice(at, end))
}
