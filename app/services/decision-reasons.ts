export const IGNORE_REASONS = ['accepted', 'false-positive', 'third-party', 'other'] as const
export type IgnoreReason = (typeof IGNORE_REASONS)[number]

export const SNOOZE_REASONS = ['planned', 'waiting', 'busy-season', 'other'] as const
export type SnoozeReason = (typeof SNOOZE_REASONS)[number]

/** How long a snooze may last, in days. */
export const SNOOZE_DAYS = [1, 7, 30, 90] as const
export type SnoozeDays = (typeof SNOOZE_DAYS)[number]
