const SEEDS: readonly [number, number, number, number] = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35]

/** 128 bits of a text as hex: for telling texts apart, not against an enemy (the engine stays free of node:crypto). */
export function hashText(text: string): string {
  let [a, b, c, d] = SEEDS
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = step(a, unit)
    b = step(b, unit)
    c = step(c, unit)
    d = step(d, unit)
  }
  return hex(mix(a)) + hex(mix(b)) + hex(mix(c)) + hex(mix(d))
}

/** 64 bits of a text as hex, two characters at a time: loading node:crypto takes longer than a small theme's hashes. */
export function hashTextShort(text: string): string {
  let [first, second] = SEEDS
  for (let at = 0; at < text.length; at += 2) {
    // Past the end charCodeAt answers NaN, which shifts to 0.
    const pair = text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16)
    first = Math.imul(first ^ pair, 0x01000193)
    first ^= first >>> 15
    second = Math.imul(second ^ pair, 0x85ebca6b)
    second ^= second >>> 13
  }
  return hex(mix(first)) + hex(mix(second))
}

/** FNV-1a over UTF-16 units, mixed so that every bit depends on every unit. */
function step(state: number, unit: number): number {
  const next = Math.imul(state ^ unit, 0x01000193)
  return next ^ (next >>> 15)
}

function mix(state: number): number {
  const once = Math.imul(state ^ (state >>> 16), 0x7feb352d)
  const twice = Math.imul(once ^ (once >>> 15), 0x846ca68b)
  return (twice ^ (twice >>> 16)) >>> 0
}

function hex(bits: number): string {
  return bits.toString(16).padStart(8, '0')
}
