/** liquidjs passes `width: 400` to a filter as the pair ['width', 400]. */
export function named(given: unknown[]): Record<string, unknown> {
  return Object.fromEntries(given.filter(isPair))
}

export const positional = (given: unknown[]) => given.filter(value => !isPair(value))

const isPair = (value: unknown): value is [string, unknown] => Array.isArray(value) && value.length === 2 && typeof value[0] === 'string'
