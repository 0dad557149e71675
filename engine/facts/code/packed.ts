/** Dean Edwards' packer: `eval(function(p,a,c,k,e,d){…}('…',62,9,'a|b|c'.split('|'),0,{}))`. */
const PACKED = /eval\(function\(p,\s?a,\s?c,\s?k,\s?e,\s?[dr]\)/g
const PAYLOAD = /\}\s{0,9}\(\s{0,9}'/g
const NUMBERS = /\s{0,9},\s{0,9}(\d{1,2})\s{0,9},\s{0,9}\d{1,6}\s{0,9},\s{0,9}'/y
const SPLIT = "'.split('|')"
/** The function that unpacks is some 300 characters long. */
const BEFORE_PAYLOAD = 1000
const LONGEST = 400_000
const MAX = 5

export type Unpacked = { text: string; start: number; end: number }

/** What packed code says, by putting its words back; nothing is run. */
export function unpackedIn(code: string): Unpacked[] {
  if (!code.includes('eval(function(p')) return []
  return [...code.matchAll(PACKED)].slice(0, MAX).flatMap(({ index }) => {
    const found = unpack(code, index)
    return found ? [found] : []
  })
}

function unpack(code: string, start: number): Unpacked | null {
  PAYLOAD.lastIndex = start
  const opening = PAYLOAD.exec(code)
  if (!opening || opening.index > start + BEFORE_PAYLOAD) return null
  const from = opening.index + opening[0].length
  const to = quoteEnd(code, from)
  NUMBERS.lastIndex = to + 1
  const numbers = to < 0 ? null : NUMBERS.exec(code)
  if (!numbers) return null
  const words = NUMBERS.lastIndex
  const end = code.indexOf(SPLIT, words)
  if (end < 0 || end - words > LONGEST) return null
  const dictionary = code.slice(words, end).split('|')
  const base = Number(numbers[1])
  const text = code
    .slice(from, to)
    .replace(/\\(['\\])/g, '$1')
    .replace(/\b[0-9A-Za-z]{1,4}\b/g, word => dictionary[numberOf(word, base)] || word)
  return { text, start, end: end + SPLIT.length }
}

function quoteEnd(code: string, from: number): number {
  const last = Math.min(code.length, from + LONGEST)
  for (let at = from; at < last; at++) {
    const char = code.charAt(at)
    if (char === '\\') at++
    else if (char === "'") return at
  }
  return -1
}

/** Digits are 0-9, a-z, A-Z; -1 for a word that is none in this base. */
function numberOf(word: string, base: number): number {
  let value = 0
  for (const char of word) {
    const digit = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'.indexOf(char)
    if (digit >= base) return -1
    value = value * base + digit
  }
  return value
}
