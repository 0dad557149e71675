import { z } from 'zod'
import { defineJob } from '../job.ts'
import { handleWebhook } from '../services/handle-webhook.ts'

export const handleWebhookJob = defineJob({
  name: 'handle-webhook',
  input: z.object({ webhookId: z.string() }),
  concurrency: 4,
  retries: 8,
  run: handleWebhook,
})
