/** A thread that could not do what it was asked: it ran out of memory or time, or broke. */
export class WorkerDied extends Error {
  readonly of: 'memory' | 'time' | 'error'

  constructor(of: WorkerDied['of'], options?: ErrorOptions) {
    super(`a scanner thread died of ${of}`, options)
    this.of = of
  }
}

/** Why a thread died, by what it threw at its end. */
export function whyDied(error: unknown): WorkerDied['of'] {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'error'
}
