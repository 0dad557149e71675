import { z } from 'zod'
import { defineJob } from '../job.ts'
import { cleanUp } from '../services/clean-up.ts'

export const cleanUpJob = defineJob({
  name: 'clean-up',
  input: z.object({}),
  cron: '20 3 * * *',
  concurrency: 1,
  retries: 2,
  run: (vigie, _input, signal) => cleanUp(vigie, { signal }),
})
