// Apart from the zod schemas, so that pages can use them without loading zod.

export const SCAN_FREQUENCIES = ['every-6-hours', 'daily', 'weekly'] as const
export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
