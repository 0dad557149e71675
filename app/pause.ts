import { setTimeout as sleep } from 'node:timers/promises'

/** Waits; rejects with the signal's own reason, where Node's timer would throw a bare AbortError. */
export async function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  try {
    await sleep(ms, undefined, { signal })
  } catch (error) {
    signal?.throwIfAborted()
    throw error
  }
}
