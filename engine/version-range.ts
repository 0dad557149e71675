/** The releases that a floating version stands for: `1.8`, `^3.2.0`, `~4.1`, `5.x`; `below` is the first that it never names. */
export type VersionRange = { from: string; below: string }

const RANGE = /^([\^~]?)v?(\d+(?:\.\d+){0,2})(?:\.[x*]){0,2}$/i

/** Null where it names none, as `latest` does. */
export function rangeOf(floating: string): VersionRange | null {
  const [, sign, from] = RANGE.exec(floating) ?? []
  if (from === undefined) return null
  const numbers = from.split('.').map(Number)
  return { from, below: numbers.slice(0, heldOf(sign, numbers)).map(increased).join('.') }
}

/** How many of the numbers stay: a caret holds all up to the first that is not 0, a tilde two at most. */
function heldOf(sign: string | undefined, numbers: readonly number[]): number {
  if (sign === '^') return Math.min(numbers.findIndex(number => number > 0) + 1 || numbers.length, numbers.length)
  if (sign === '~') return Math.min(numbers.length, 2)
  return numbers.length
}

function increased(number: number, index: number, held: readonly number[]): number {
  return index === held.length - 1 ? number + 1 : number
}
