import type { AppRegistration } from '../app-registration.ts'
import type { Clock } from '../clock.ts'
import type { Settings } from '../settings.ts'
import { type Webhook, webhook, webhookBody, webhookHeaders } from './webhook.ts'

export type Delivery = {
  webhook: Webhook
  /** One per try: the status answered, or why there was none. */
  tries: (number | string)[]
  state: 'held' | 'sending' | 'waiting' | 'delivered' | 'given up' | 'dropped'
}

type Options = { app: AppRegistration; clock: Clock; settings: () => Settings }

/** Delivers webhooks with retries; `hold` keeps them back so that a test can release them in any order. */
export class WebhookSender {
  readonly #options: Options
  readonly #timers = new Set<NodeJS.Timeout>()
  #deliveries: Delivery[] = []
  #holding = false

  constructor(options: Options) {
    this.#options = options
  }

  /** Sends what happened, when the app has subscribed to its topic. */
  emit(topic: string, shop: string, payload: Record<string, unknown>): void {
    if (!this.#options.app.webhooks.topics.includes(topic)) return
    this.send(webhook({ topic, shop, payload, triggeredAt: this.#options.clock.now() }))
  }

  send(webhook: Webhook): void {
    for (let copy = 0; copy < this.#options.settings().webhookCopies; copy++) {
      const delivery: Delivery = { webhook, tries: [], state: 'held' }
      this.#deliveries.push(delivery)
      if (!this.#holding) void this.#attempt(delivery)
    }
  }

  hold(): void {
    this.#holding = true
  }

  /** Sends what was held, one after another, so that the order holds at the app. */
  async release(order: 'first-in' | 'last-in'): Promise<void> {
    this.#holding = false
    const held = this.#deliveries.filter(delivery => delivery.state === 'held')
    for (const delivery of order === 'first-in' ? held : held.reverse()) await this.#attempt(delivery)
  }

  list(): Delivery[] {
    return this.#deliveries
  }

  clear(): void {
    for (const timer of this.#timers) clearTimeout(timer)
    for (const delivery of this.#deliveries) delivery.state = 'dropped'
    this.#timers.clear()
    this.#deliveries = []
    this.#holding = false
  }

  async #attempt(delivery: Delivery): Promise<void> {
    if (delivery.state === 'dropped') return
    delivery.state = 'sending'
    const outcome = await this.#post(delivery.webhook)
    delivery.tries.push(outcome)
    if (typeof outcome === 'number' && outcome >= 200 && outcome < 300) delivery.state = 'delivered'
    else this.#retryLater(delivery)
  }

  #retryLater(delivery: Delivery): void {
    const wait = this.#options.settings().webhookRetrySeconds[delivery.tries.length - 1]
    delivery.state = wait === undefined ? 'given up' : 'waiting'
    if (wait === undefined) return
    const timer = setTimeout(() => {
      this.#timers.delete(timer)
      void this.#attempt(delivery)
    }, wait * 1000)
    this.#timers.add(timer)
  }

  async #post(webhook: Webhook): Promise<number | string> {
    const { app, settings } = this.#options
    try {
      const response = await fetch(app.url + app.webhooks.path, {
        method: 'POST',
        headers: webhookHeaders(webhook, app),
        body: webhookBody(webhook),
        redirect: 'manual',
        signal: AbortSignal.timeout(settings().webhookTimeoutSeconds * 1000),
      })
      await response.body?.cancel()
      return response.status
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
  }
}
