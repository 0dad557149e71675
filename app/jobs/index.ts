import type { Job } from '../job.ts'
import { cleanUpJob } from './clean-up.ts'
import { handleWebhookJob } from './handle-webhook.ts'
import { prepareShopJob } from './prepare-shop.ts'
import { refreshAdvisoriesJob } from './refresh-advisories.ts'
import { rotateKeysJob } from './rotate-keys.ts'
import { scanShopJob } from './scan-shop.ts'
import { scheduleDeepScansJob } from './schedule-deep-scans.ts'
import { scheduleScansJob } from './schedule-scans.ts'

export const JOBS: readonly Job[] = [
  scheduleScansJob,
  scheduleDeepScansJob,
  scanShopJob,
  prepareShopJob,
  handleWebhookJob,
  rotateKeysJob,
  refreshAdvisoriesJob,
  cleanUpJob,
]
