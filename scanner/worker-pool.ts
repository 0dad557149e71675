import { Worker } from 'node:worker_threads'
import type { Order, Outcome } from './orders.ts'

type Waiting = { order: Order; resolve: (value: unknown) => void; reject: (error: unknown) => void }

/** Up to `threads` workers, started when there is work; a worker that dies fails its order and is replaced. */
export class WorkerPool {
  readonly #threads: number
  readonly #script: URL
  readonly #idle: Worker[] = []
  readonly #busy = new Map<Worker, Waiting>()
  readonly #waiting: Waiting[] = []
  #closed = false

  constructor({ threads, script }: { threads: number; script: URL }) {
    this.#threads = threads
    this.#script = script
  }

  run(order: Order): Promise<unknown> {
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
    this.#busy.set(worker, waiting)
    worker.ref()
    worker.postMessage(waiting.order)
  }

  #start(): Worker | undefined {
    if (this.#busy.size >= this.#threads) return undefined
    const worker = new Worker(this.#script)
    worker.on('message', (outcome: Outcome) => {
      const done = this.#take(worker)
      // An idle scanner keeps no process alive.
      worker.unref()
      this.#idle.push(worker)
      if (outcome.state === 'done') done?.resolve(outcome.value)
      else done?.reject(outcome.error)
      this.#next()
    })
    worker.on('error', error => this.#take(worker)?.reject(error))
    worker.on('exit', code => {
      this.#take(worker)?.reject(new Error(`a scanner thread ended with code ${code}`))
      const at = this.#idle.indexOf(worker)
      if (at >= 0) this.#idle.splice(at, 1)
      if (!this.#closed) this.#next()
    })
    return worker
  }

  #take(worker: Worker): Waiting | undefined {
    const waiting = this.#busy.get(worker)
    this.#busy.delete(worker)
    return waiting
  }
}
