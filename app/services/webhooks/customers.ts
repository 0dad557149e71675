import { z } from 'zod'
import { defineTopic } from './topic.ts'

/** We hold no customer data: there is nothing to hand out or to delete, and nothing of the request is kept. */
function withoutCustomers(topic: string) {
  return defineTopic({
    topic,
    payload: z.object({}),
    async handle({ log }, { shopId, webhookId }) {
      log.info({ shopId, webhookId, topic }, 'privacy request answered: no customer data held')
      return 'no customer data held'
    },
  })
}

export const customersDataRequest = withoutCustomers('customers/data_request')
export const customersRedact = withoutCustomers('customers/redact')
