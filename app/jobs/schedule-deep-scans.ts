import { z } from 'zod'
import { defineJob } from '../job.ts'
import { scheduleDeepScans } from '../services/schedule-deep-scans.ts'

export const scheduleDeepScansJob = defineJob({
  name: 'schedule-deep-scans',
  input: z.object({}),
  cron: '* * * * *',
  concurrency: 1,
  retries: 0,
  async run(vigie) {
    await scheduleDeepScans(vigie)
  },
})
