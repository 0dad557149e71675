/** One thing that one of theme-check's checks says of a file; `name` is what it speaks of: a filter, a setting, an address. */
export type DeepOffence = { check: string; file: string; line: number; name: string | null }

/** `refused`: files that theme-check could not read or broke on. It has seen nothing in them, which proves nothing. */
export type DeepReading = { offences: DeepOffence[]; refused: string[] }
