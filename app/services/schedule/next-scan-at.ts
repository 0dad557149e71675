import { WEEKDAYS } from '../scan-schedule-choices.ts'
import type { Settings } from '../settings-schema.ts'
import { minuteOfShop } from './minute-of-shop.ts'
import { fromWallTime, toWallTime } from './zoned-time.ts'

const DAY = 86_400_000
// A week, and a day more for the clock changes.
const DAYS_AHEAD = 8

/** The first scheduled instant after `after`, at the shop's own minute of the hour. */
export function nextScanAt({
  schedule,
  shopId,
  ianaTimezone,
  after,
}: {
  schedule: Settings['scan']
  shopId: string
  ianaTimezone: string
  after: Date
}): Date {
  const minute = minuteOfShop(shopId)
  const today = toWallTime(after, ianaTimezone)
  for (let ahead = 0; ahead <= DAYS_AHEAD; ahead++) {
    const date = new Date(Date.UTC(today.year, today.month - 1, today.day) + ahead * DAY)
    if (!isDay(schedule, date)) continue
    const day = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
    for (const hour of hoursOf(schedule)) {
      const at = fromWallTime({ ...day, hour, minute }, ianaTimezone)
      if (at > after) return at
    }
  }
  throw new Error(`no scan time within ${DAYS_AHEAD} days after ${after.toISOString()} in ${ianaTimezone}`)
}

// When a shop has the fewest visitors and its staff sleeps.
const NIGHT: Settings['scan'] = { frequency: 'daily', hour: 2, weekday: 'monday', onPublish: false }

/** The next night of the shop, at its own minute. */
export function nextNightAt(shop: { shopId: string; ianaTimezone: string; after: Date }): Date {
  return nextScanAt({ schedule: NIGHT, ...shop })
}

/** Milliseconds between two scans, by the calendar. */
export function scanInterval(schedule: Settings['scan']): number {
  return { 'every-6-hours': DAY / 4, daily: DAY, weekly: 7 * DAY }[schedule.frequency]
}

function isDay(schedule: Settings['scan'], date: Date): boolean {
  if (schedule.frequency !== 'weekly') return true
  return WEEKDAYS[(date.getUTCDay() + 6) % 7] === schedule.weekday
}

function hoursOf(schedule: Settings['scan']): number[] {
  if (schedule.frequency !== 'every-6-hours') return [schedule.hour]
  const first = schedule.hour % 6
  return [first, first + 6, first + 12, first + 18]
}
