/** What stands in an address, read as one of the known words; what it misspells is left out. */
export function oneOf<T extends string>(known: readonly T[], value: string | null): T | null {
  return known.find(each => each === value) ?? null
}

export function someOf<T extends string>(known: readonly T[], values: string[]): T[] {
  return known.filter(each => values.includes(each))
}

export function searchIn(params: URLSearchParams): string {
  return (params.get('q') ?? '').slice(0, 200)
}

export function pageIn(params: URLSearchParams): number {
  return Math.max(1, Math.min(100_000, Math.trunc(Number(params.get('page'))) || 1))
}

/** The address with some parameters set anew; any other change goes back to the first page. */
export function withParams(params: URLSearchParams, changes: Partial<Record<string, string[]>>): URLSearchParams {
  const next = new URLSearchParams(params)
  next.delete('page')
  for (const [name, values = []] of Object.entries(changes)) {
    next.delete(name)
    for (const value of values) if (value) next.append(name, value)
  }
  return next
}
