/** Each character moves the key on by five bits, so that fifteen hold the last three of them. */
const STEP = 5
const SHORTEST = 3
const KEYS = 1 << (STEP * SHORTEST)

type Literal<T> = { literal: string; value: T }

function keyOf(key: number, code: number): number {
  return ((key << STEP) ^ code) & (KEYS - 1)
}

/** Finds many literals of at least three characters in one pass over a text, as Rabin and Karp do. */
export class LiteralFinder<T> {
  static readonly SHORTEST = SHORTEST
  readonly mayBegin = new Uint8Array(KEYS)
  readonly byKey = new Map<number, Literal<T>[]>()

  constructor(literals: readonly Literal<T>[]) {
    for (const each of literals) {
      if (each.literal.length < SHORTEST) throw new Error(`"${each.literal}" is too short to be looked for`)
      let key = 0
      for (let at = 0; at < SHORTEST; at++) key = keyOf(key, each.literal.charCodeAt(at))
      this.mayBegin[key] = 1
      this.byKey.set(key, [...(this.byKey.get(key) ?? []), each])
    }
  }

  /** Every place of every literal, in the order of the text. */
  find(text: string): { value: T; at: number }[] {
    const { mayBegin } = this
    const found: { value: T; at: number }[] = []
    let key = 0
    for (let at = 0; at < text.length; at++) {
      key = keyOf(key, text.charCodeAt(at))
      if (mayBegin[key] === 0) continue
      const start = at - SHORTEST + 1
      for (const { literal, value } of this.byKey.get(key) ?? []) if (text.startsWith(literal, start)) found.push({ value, at: start })
    }
    return found
  }
}
