/** How many rows one transaction of the clean-up deletes: it holds locks for milliseconds, and little is lost when it is killed. */
export const BATCH = 1000

/** Repeats a statement that deletes at most BATCH rows until it finds no more; answers how many went. */
export async function deleteBatches(deleteSome: () => Promise<number>, signal: AbortSignal): Promise<number> {
  let total = 0
  for (;;) {
    signal.throwIfAborted()
    const count = await deleteSome()
    total += count
    if (count < BATCH) return total
  }
}
