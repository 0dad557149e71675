const SEEDS = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35]

/** 128 bits of a text as hex: for telling texts apart, not against an enemy (the engine stays free of node:crypto). */
export function hashText(text: string): string {
  return SEEDS.map(seed => hex(hash32(text, seed))).join('')
}

/** 64 bits of a text as hex, two characters at a time: loading node:crypto takes longer than a small theme's hashes. */
export function hashTextShort(text: string): string {
  let first = SEEDS[0] ?? 0
  let second = SEEDS[1] ?? 0
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

/** FNV-1a over UTF-16 units from a seed, then mixed so that every bit depends on every unit. */
function hash32(text: string, seed: number): number {
  let state = seed
  for (let i = 0; i < text.length; i++) {
    state = Math.imul(state ^ text.charCodeAt(i), 0x01000193)
    state ^= state >>> 15
  }
  return mix(state)
}

function mix(state: number): number {
  const once = Math.imul(state ^ (state >>> 16), 0x7feb352d)
  const twice = Math.imul(once ^ (once >>> 15), 0x846ca68b)
  return (twice ^ (twice >>> 16)) >>> 0
}

function hex(bits: number): string {
  return bits.toString(16).padStart(8, '0')
}
