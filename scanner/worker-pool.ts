import { Worker } from 'node:worker_threads'
import type { DeepOrder, Order, Outcome } from './orders.ts'
import { WorkerDied, whyDied } from './worker-died.ts'

type Waiting = { order: Order | DeepOrder; resolve: (value: unknown) => void; reject: (error: unknown) => void }

/** What one thread may take, so that an order made to exhaust it harms nothing else. */
export type WorkerLimits = { heapMb: number; orderMs: number }

type Pool = {
  threads: number
  script: URL
  limits: WorkerLimits
  /** A thread that has done its order waits for the next one, or ends and gives its memory back. */
  after: 'wait' | 'end'
}

/** Up to `threads` workers, started when there is work; one that dies or takes too long fails its order with WorkerDied and is replaced. */
export class WorkerPool {
  readonly #threads: number
  readonly #script: URL
  readonly #limits: WorkerLimits
  readonly #after: Pool['after']
  readonly #idle: Worker[] = []
  readonly #busy = new Map<Worker, { waiting: Waiting; watch: NodeJS.Timeout }>()
  readonly #waiting: Waiting[] = []
  #closed = false

  constructor({ threads, script, limits, after }: Pool) {
    this.#threads = threads
    this.#script = script
    this.#limits = limits
    this.#after = after
  }

  run(order: Order | DeepOrder): Promise<unknown> {
    if (this.#closed) return Promise.reject(new Error('the scanner is closed'))
    return new Promise((resolve, reject) => {
      this.#waiting.push({ order, resolve, reject })
      this.#next()
    })
  }

  async close(): Promise<void> {
    this.#closed = true
    for (const { reject } of this.#waiting.splice(0)) reject(new Error('the scanner was closed'))
    await Promise.all([...this.#idle, ...this.#busy.keys()].map(worker => worker.terminate()))
  }

  #next(): void {
    if (this.#waiting.length === 0) return
    const worker = this.#idle.pop() ?? this.#start()
    const waiting = worker && this.#waiting.shift()
    if (!waiting) return
    this.#busy.set(worker, { waiting, watch: this.#watch(worker) })
    worker.ref()
    worker.postMessage(waiting.order)
  }

  #watch(worker: Worker): NodeJS.Timeout {
    const watch = setTimeout(() => {
      this.#take(worker)?.reject(new WorkerDied('time'))
      void worker.terminate()
    }, this.#limits.orderMs)
    return watch.unref()
  }

  #start(): Worker | undefined {
    if (this.#busy.size >= this.#threads) return undefined
    const worker = new Worker(this.#script, { resourceLimits: { maxOldGenerationSizeMb: this.#limits.heapMb } })
    worker.on('message', (outcome: Outcome) => {
      const done = this.#take(worker)
      // An idle scanner keeps no process alive.
      worker.unref()
      if (this.#after === 'wait') this.#idle.push(worker)
      else void worker.terminate()
      if (outcome.state === 'done') done?.resolve(outcome.value)
      else done?.reject(outcome.error)
      this.#next()
    })
    worker.on('error', error => this.#take(worker)?.reject(new WorkerDied(whyDied(error), { cause: error })))
    worker.on('exit', () => {
      this.#take(worker)?.reject(new WorkerDied('error'))
      const at = this.#idle.indexOf(worker)
      if (at >= 0) this.#idle.splice(at, 1)
      if (!this.#closed) this.#next()
    })
    return worker
  }

  #take(worker: Worker): Waiting | undefined {
    const taken = this.#busy.get(worker)
    this.#busy.delete(worker)
    clearTimeout(taken?.watch)
    return taken?.waiting
  }
}
