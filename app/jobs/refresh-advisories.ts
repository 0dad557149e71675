import { z } from 'zod'
import { defineJob } from '../job.ts'
import { refreshAdvisories } from '../services/refresh-advisories.ts'

export const refreshAdvisoriesJob = defineJob({
  name: 'refresh-advisories',
  input: z.object({}),
  cron: '40 1 * * 1',
  concurrency: 1,
  retries: 5,
  run: (vigie, _input, signal) => refreshAdvisories(vigie, { signal }),
})
