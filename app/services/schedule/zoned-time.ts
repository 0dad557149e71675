const HOUR = 3_600_000
const DAY = 24 * HOUR

/** A clock on the wall: month is 1 to 12. */
export type WallTime = { year: number; month: number; day: number; hour: number; minute: number }

/** What the wall clock of a time zone shows at an instant. */
export function toWallTime(at: Date, timeZone: string): WallTime {
  const wall = new Date(at.getTime() + offsetAt(at.getTime(), timeZone))
  return {
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    day: wall.getUTCDate(),
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
  }
}

/** The first instant at which the wall clock shows this; a time that spring skips comes as much later as clocks move. */
export function fromWallTime(wall: WallTime, timeZone: string): Date {
  const utc = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute)
  const before = offsetAt(utc - DAY, timeZone)
  const after = offsetAt(utc + DAY, timeZone)
  const matching = [before, after].find(offset => offsetAt(utc - offset, timeZone) === offset)
  return new Date(utc - (matching ?? before))
}

/** `2026-11-22` by the wall clock of a time zone. */
export function toWallDay(at: Date, timeZone: string): string {
  const { year, month, day } = toWallTime(at, timeZone)
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

export function isTimeZone(name: string): boolean {
  try {
    formatFor(name)
    return true
  } catch {
    return false
  }
}

function offsetAt(instant: number, timeZone: string): number {
  const parts = Object.fromEntries(
    formatFor(timeZone)
      .formatToParts(instant)
      .map(part => [part.type, Number(part.value)]),
  )
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts
  const wholeSeconds = Math.floor(instant / 1000) * 1000
  return Date.UTC(year, month - 1, day, hour, minute, second) - wholeSeconds
}

const formats = new Map<string, Intl.DateTimeFormat>()

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  formats.set(timeZone, format)
  return format
}
