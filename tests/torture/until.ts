import { setTimeout as sleep } from 'node:timers/promises'

const BETWEEN_MS = 15

/** Asks again and again until there is an answer; null when there was none in time. */
export async function until<T>(limitMs: number, ask: () => Promise<T | null> | T | null): Promise<T | null> {
  const end = performance.now() + limitMs
  for (;;) {
    const answer = await ask()
    if (answer !== null) return answer
    if (performance.now() > end) return null
    await sleep(BETWEEN_MS)
  }
}
