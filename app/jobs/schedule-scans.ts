import { z } from 'zod'
import { defineJob } from '../job.ts'
import { scheduleScans } from '../services/schedule-scans.ts'

export const scheduleScansJob = defineJob({
  name: 'schedule-scans',
  input: z.object({}),
  cron: '*/5 * * * *',
  concurrency: 1,
  retries: 2,
  async run(vigie) {
    await scheduleScans(vigie)
  },
})
