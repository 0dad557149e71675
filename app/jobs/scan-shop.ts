import { z } from 'zod'
import { defineJob } from '../job.ts'
import { runScan } from '../services/run-scan.ts'

export const scanShopJob = defineJob({
  name: 'scan-shop',
  input: z.object({ shopId: z.uuid(), scanId: z.uuid() }),
  concurrency: 4,
  retries: 5,
  run: (vigie, input, signal) => runScan(vigie, { ...input, signal }),
})
