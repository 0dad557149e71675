import type { WithLock } from './database.ts'

/** withLock inside one process: callers of the same key run one after the other, in order of arrival. */
export function createMutex(): WithLock {
  const never = new AbortController().signal
  const tails = new Map<string, Promise<unknown>>()
  return async (key, work) => {
    const before = tails.get(key)
    const run = () => work(never)
    const mine = before ? before.then(run, run) : run()
    const settled = mine.catch(() => {})
    tails.set(key, settled)
    try {
      return await mine
    } finally {
      if (tails.get(key) === settled) tails.delete(key)
    }
  }
}
