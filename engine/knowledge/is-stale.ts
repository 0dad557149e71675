const STALE_MS = 45 * 86_400_000

/** Whether knowledge of a day is too old to be trusted for what is missing in it. */
export function isStale(date: Date, now: Date): boolean {
  return now.getTime() - date.getTime() > STALE_MS
}
