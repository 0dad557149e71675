import type { Clock } from '../clock.ts'

export type ThrottleStatus = { maximumAvailable: number; currentlyAvailable: number; restoreRate: number }

/** The leaky bucket of one app in one shop. */
export class Bucket {
  readonly #maximum: number
  readonly #restoreRate: number
  readonly #clock: Clock
  #available: number
  #at: number

  constructor({ maximum, restoreRate, clock }: { maximum: number; restoreRate: number; clock: Clock }) {
    this.#maximum = maximum
    this.#restoreRate = restoreRate
    this.#clock = clock
    this.#available = maximum
    this.#at = clock.now().getTime()
  }

  status(): ThrottleStatus {
    this.#restore()
    return { maximumAvailable: this.#maximum, currentlyAvailable: Math.floor(this.#available), restoreRate: this.#restoreRate }
  }

  /** False when there are not enough points; then nothing is taken. */
  take(points: number): boolean {
    this.#restore()
    if (points > this.#available) return false
    this.#available -= points
    return true
  }

  give(points: number): void {
    this.#available = Math.min(this.#maximum, this.#available + points)
  }

  drain(): void {
    this.#restore()
    this.#available = 0
  }

  #restore(): void {
    const now = this.#clock.now().getTime()
    this.give(((now - this.#at) / 1000) * this.#restoreRate)
    this.#at = now
  }
}
