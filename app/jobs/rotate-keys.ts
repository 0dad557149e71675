import { z } from 'zod'
import { defineJob } from '../job.ts'
import { rotateKeys } from '../services/rotate-keys.ts'

export const rotateKeysJob = defineJob({
  name: 'rotate-keys',
  input: z.object({}),
  cron: '50 2 * * *',
  concurrency: 1,
  retries: 2,
  async run(vigie, _input, signal) {
    await rotateKeys(vigie, { signal })
  },
})
