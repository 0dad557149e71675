import { z } from 'zod'
import { redactShop } from '../redact-shop.ts'
import { defineTopic } from './topic.ts'

export const shopRedact = defineTopic({
  topic: 'shop/redact',
  payload: z.object({}),
  shopIn: 'shop_domain',
  handle: (vigie, { shopId, triggeredAt }) => redactShop(vigie, { shopId, at: triggeredAt }),
})
