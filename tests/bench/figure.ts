/** One thing measured; `p95` where it was done often enough to have one. */
export type Figure = { what: string; unit: string; median: number; p95: number | null }

/** Times each round in milliseconds, after three that are not counted. */
export async function timeRounds(what: string, { rounds, work }: { rounds: number; work: () => Promise<unknown> }): Promise<Figure> {
  for (let warmUp = 0; warmUp < 3; warmUp++) await work()
  const times: number[] = []
  for (let round = 0; round < rounds; round++) times.push(await timeOnce(work))
  return { what, unit: 'ms', median: quantile(times, 0.5), p95: quantile(times, 0.95) }
}

export async function timeOnce(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}
