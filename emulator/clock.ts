/** The emulator's time: the machine's, moved forward by the control API to make tokens and URLs expire. */
export class Clock {
  #aheadMs = 0

  now(): Date {
    return new Date(Date.now() + this.#aheadMs)
  }

  seconds(): number {
    return Math.floor(this.now().getTime() / 1000)
  }

  advance(seconds: number): void {
    this.#aheadMs += seconds * 1000
  }

  reset(): void {
    this.#aheadMs = 0
  }
}
