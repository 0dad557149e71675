/** Words that a pattern is made of: each literal stretch of it, and one character of each of its classes. */
export function wordsOf(source: string): string[] {
  const words = new Set<string>()
  let word = ''
  const flush = (): void => {
    if (word) words.add(word)
    word = ''
  }
  for (let at = 0; at < source.length; at++) {
    const char = source.charAt(at)
    if (char === '\\') {
      const next = source.charAt(++at)
      if (/[wdsbWDSB]/.test(next)) {
        flush()
        words.add(SAMPLES.get(next.toLowerCase()) ?? 'a')
      } else if (next === 'x' || next === 'u') at += next === 'x' ? 2 : 4
      else word += next === 'n' ? '\n' : next
    } else if (char === '[') {
      flush()
      const close = source.indexOf(']', at + 2)
      const inside = source.slice(at + 1, close)
      words.add(inside.startsWith('^') ? 'a' : inside.replace(/^\\(.)/, '$1').charAt(0))
      at = close
    } else if (char === '{') {
      flush()
      at = source.indexOf('}', at)
    } else if ('()|?*+^$.:=!<>'.includes(char)) flush()
    else word += char
  }
  flush()
  return [...words]
}

const SAMPLES = new Map([
  ['w', 'a'],
  ['d', '1'],
  ['s', ' '],
  ['b', ' '],
])

/** Texts of about this size that make a careless pattern try the same letters again and again. */
export function* baitFor(pattern: RegExp, size: number): Generator<string> {
  const words = [...wordsOf(pattern.source), 'a', ' ', '-', '.'].slice(0, 14)
  const all = words.join('')
  const pumps = [...words, ...words.flatMap(a => words.map(b => a + b)), all]
  for (const pump of new Set(pumps)) for (const start of ['', all]) yield `${start}${pump.repeat(Math.ceil(size / pump.length))}\u0001`
}
