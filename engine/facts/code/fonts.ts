import type { FontFact } from '../facts.ts'
import type { Places } from '../places.ts'

const FACE = /@font-face\s{0,20}\{/g
const MAX_FACE = 4000

function declaration(block: string, property: string): string | null {
  const found = new RegExp(`(?:^|[;{\\s])${property}\\s{0,9}:\\s{0,9}([^;}]{1,200})`, 'i').exec(block)
  return (
    found?.[1]
      ?.trim()
      .replace(/^["']|["']$/g, '')
      .trim() ?? null
  )
}

/** `@font-face` rules in [start, end). */
export function fontFacesIn(text: string, start: number, end: number, places: Places): FontFact[] {
  const found: FontFact[] = []
  FACE.lastIndex = start
  for (let match = FACE.exec(text); match && match.index < end; match = FACE.exec(text)) {
    const from = match.index + match[0].length
    const most = text.slice(from, Math.min(end, from + MAX_FACE))
    const close = most.indexOf('}')
    const block = close < 0 ? most : most.slice(0, close)
    FACE.lastIndex = from + block.length
    found.push({
      family: declaration(block, 'font-family'),
      display: declaration(block, 'font-display'),
      source: 'css',
      at: places.span(match.index, match.index + match[0].length),
    })
  }
  return found
}
