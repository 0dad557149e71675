import { z } from 'zod'

/** Whether an id from an address can be one of ours at all: PostgreSQL refuses to compare anything else. */
export function isUuid(id: string): boolean {
  return z.guid().safeParse(id).success
}
