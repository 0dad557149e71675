import type { AppRegistration } from './app-registration.ts'
import { Clock } from './clock.ts'
import { FaultPlan } from './faults/fault-plan.ts'
import { RequestLog } from './request-log.ts'
import { DEFAULT_SETTINGS, type Settings } from './settings.ts'
import type { ShopDefinition } from './shops/shop-definition.ts'
import { createShop, type ShopState } from './shops/shop-state.ts'
import { WebhookSender } from './webhooks/webhook-sender.ts'

/** The emulator's whole world; `reset` makes it new from the shops' definitions. */
export class EmulatorState {
  readonly app: AppRegistration
  readonly clock = new Clock()
  readonly faults = new FaultPlan()
  readonly log = new RequestLog()
  readonly webhooks: WebhookSender
  readonly #definitions: ShopDefinition[]
  readonly #shops = new Map<string, ShopState>()
  #settings: Settings = DEFAULT_SETTINGS
  /** Where the emulator itself listens, known once it does. */
  origin = ''

  constructor({ app, shops }: { app: AppRegistration; shops: ShopDefinition[] }) {
    this.app = app
    this.#definitions = shops
    this.webhooks = new WebhookSender({ app, clock: this.clock, settings: () => this.#settings })
    this.reset()
  }

  get settings(): Settings {
    return this.#settings
  }

  change(settings: Partial<Settings>): void {
    this.#settings = { ...this.#settings, ...settings }
  }

  shops(): ShopState[] {
    return [...this.#shops.values()]
  }

  /** By handle (`messy`) or domain (`messy.myshopify.com`). */
  shop(name: string): ShopState | null {
    return this.#shops.get(name.replace(/\.myshopify\.com$/, '')) ?? null
  }

  reset(): void {
    this.clock.reset()
    this.faults.clear()
    this.log.clear()
    this.webhooks.clear()
    this.#settings = DEFAULT_SETTINGS
    this.#shops.clear()
    for (const [index, definition] of this.#definitions.entries())
      this.#shops.set(definition.handle, createShop(definition, index, { clock: this.clock, settings: () => this.#settings }))
  }
}
