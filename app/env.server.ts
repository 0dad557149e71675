import { z } from 'zod'

const variables = z.object({
  SHOPIFY_API_KEY: z.string().min(1),
  SHOPIFY_API_SECRET: z.string().min(1),
  SHOPIFY_APP_URL: z.url(),
  SCOPES: z.string().default('read_themes'),
})

export type Env = z.infer<typeof variables>
