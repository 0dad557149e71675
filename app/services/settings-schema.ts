import { z } from 'zod'
import { SCAN_FREQUENCIES, WEEKDAYS } from './scan-schedule-choices.ts'

const kilobytes = z.int().min(1).max(20_000)

/** The shop's choices; hour and weekday are in the shop's time zone, weekday counts for weekly scans only. */
export const settingsSchema = z.object({
  scan: z.object({
    frequency: z.enum(SCAN_FREQUENCIES),
    hour: z.int().min(0).max(23),
    weekday: z.enum(WEEKDAYS),
    onPublish: z.boolean(),
  }),
  /** Days that resolved findings, scans, changes and old file versions are kept. */
  retentionDays: z.int().min(30).max(1095),
  /** Assets above these are findings. */
  assetBudgets: z.object({ scriptKb: kilobytes, styleKb: kilobytes, imageKb: kilobytes }),
})

export type Settings = z.infer<typeof settingsSchema>

/** What a shop starts with. */
export const STARTING_SETTINGS: Settings = {
  scan: { frequency: 'daily', hour: 4, weekday: 'monday', onPublish: true },
  retentionDays: 365,
  assetBudgets: { scriptKb: 150, styleKb: 150, imageKb: 300 },
}
