const FRAGMENTS = [
  '{%',
  '%}',
  '{{',
  '}}',
  '"',
  "'",
  '<',
  '>',
  '/>',
  '-',
  '{% if a %}',
  '{% else %}',
  '{% endif %}',
  '<!--',
  '-->',
  '<script>',
  '</script>',
  '{% comment %}',
  '{% endcomment %}',
  '{% raw %}',
  '{% endraw %}',
  ' | ',
  ': ',
  '=',
  '\n',
  '\u0000',
  '\ud800',
  '{% liquid',
  '<svg>',
  '{%- capture x -%}',
  '[',
  'é',
]

/** Numbers in [0, 1) that a seed fixes. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** One to three small accidents: a piece lost, doubled, moved or put in, or the end cut off. */
export function mutate(source: string, random: () => number): string {
  const at = (length: number): number => Math.floor(random() * (length + 1))
  let text = source
  for (let left = 1 + Math.floor(random() * 3); left > 0; left--) {
    const start = at(text.length)
    const end = Math.min(text.length, start + at(12))
    const piece = text.slice(start, end)
    const without = text.slice(0, start) + text.slice(end)
    const place = at(without.length)
    switch (Math.floor(random() * 5)) {
      case 0:
        text = without
        break
      case 1:
        text = text.slice(0, end) + piece + text.slice(end)
        break
      case 2:
        text = without.slice(0, place) + piece + without.slice(place)
        break
      case 3:
        text = text.slice(0, start) + (FRAGMENTS[Math.floor(random() * FRAGMENTS.length)] ?? '') + text.slice(start)
        break
      default:
        text = random() < 0.1 ? text.slice(0, start) : without
    }
  }
  return text
}
