import { z } from 'zod'
import type { Tx } from '../../db.server.ts'
import type { Prisma } from '../../generated/prisma/client.ts'
import type { Vigie } from '../../vigie.ts'
import { storableJson } from '../scan/storable.ts'

/** `tx` commits what is done together with the note that it is done. */
export type WebhookVigie = Pick<Vigie, 'queue' | 'log' | 'now'> & { tx: Tx }

/** A webhook of a shop that we know. */
export type ShopWebhook<Payload> = { webhookId: string; shopId: string; triggeredAt: Date; payload: Payload }

type Definition<Payload> = {
  topic: string
  /** The fields we keep: what it does not name is dropped at the door. */
  payload: z.ZodType<Payload>
  /** Where the body names its shop. Only bodies are signed: what ends or deletes asks them, not the headers, for whom it is. */
  shopIn?: 'myshopify_domain' | 'shop_domain'
  /** Answers what was done, in a word. May run late and out of order, and again after it was rolled back. */
  handle(vigie: WebhookVigie, webhook: ShopWebhook<Payload>): Promise<string>
}

/** What we do about one webhook topic. */
export type Topic = ReturnType<typeof defineTopic>

export function defineTopic<Payload extends Prisma.InputJsonObject>({ topic, payload, shopIn, handle }: Definition<Payload>) {
  return {
    topic,
    /** Whether a body may be for this shop. */
    isOf: (raw: unknown, shopDomain: string): boolean => !shopIn || z.object({ [shopIn]: z.literal(shopDomain) }).safeParse(raw).success,
    /** What is stored of a payload, or null for one that lacks it. */
    keep: (raw: unknown): Prisma.InputJsonObject | null => {
      const { data } = payload.safeParse(raw)
      // JSON again, whose shape only texts' characters have changed.
      return data ? (JSON.parse(storableJson(data)) as Prisma.InputJsonObject) : null
    },
    handle: (vigie: WebhookVigie, webhook: ShopWebhook<unknown>) => handle(vigie, { ...webhook, payload: payload.parse(webhook.payload) }),
  }
}
