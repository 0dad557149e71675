import { z } from 'zod'
import { defineJob } from '../job.ts'
import { prepareShop } from '../services/prepare-shop.ts'

export const prepareShopJob = defineJob({
  name: 'prepare-shop',
  input: z.object({ shopId: z.uuid() }),
  concurrency: 2,
  retries: 8,
  run: (vigie, input, signal) => prepareShop(vigie, { ...input, signal }),
})
