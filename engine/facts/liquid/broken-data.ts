/** Liquid may write anything, commas too; what stands in these is no part of the data. */
const LIQUID = /\{\{[^{}]*\}\}|\{%[^{%]*%\}/g
const HIDING = /\{%-?\s{0,9}(?:comment|raw|doc|liquid)\b|CDATA/
/** One that stays open is taken too, so that no quote inside it begins another. */
const STRING = /"(?:[^"\\\n]|\\.)*("?)/g
const LONGEST = 50_000

export type BrokenData = { start: number; end: number }

/**
 * What no JSON may hold and no Liquid stands near: a comma before a closing bracket, two texts without a comma between them. Offsets
 * in the text; nothing where a text begins in one branch and ends in another.
 */
export function brokenDataIn(text: string): BrokenData | null {
  if (text.length > LONGEST || HIDING.test(text)) return null
  const noLiquid = text.replace(LIQUID, found => '\u0001'.repeat(found.length))
  if (/\{[{%]|[}%]\}\u0001|%\}/.test(noLiquid)) return null
  const plain = noLiquid.replace(STRING, (found, end) => (end ? `"${'s'.repeat(found.length - 2)}'` : found))
  if (hasOpenQuote(plain)) return null
  const match = /,\s*[}\]]|'\s*"/.exec(plain)
  return match && { start: match.index, end: match.index + match[0].length }
}

/** Each text is written as `"sss'` here, so that any other quote is one that stays open. */
function hasOpenQuote(plain: string): boolean {
  return /["']/.test(plain.replace(/"s*'/g, ''))
}
