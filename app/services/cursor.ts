import { z } from 'zod'
import { AppError } from '../errors.ts'

/** Where a list goes on: after this moment and id, newest first. */
export type Cursor = { at: Date; id: string }

// PostgreSQL has no year 0.
const moment = z.iso.datetime().refine(text => !text.startsWith('0000'))

const parts = z.tuple([moment, z.uuid()])

export function writeCursor({ at, id }: Cursor): string {
  return `${at.toISOString()}_${id}`
}

export function parseCursor(text: string | null): Cursor | null {
  if (text === null) return null
  const { success, data } = parts.safeParse(text.split('_'))
  if (!success) throw new AppError('INVALID_INPUT', { field: 'cursor' })
  return { at: new Date(data[0]), id: data[1] }
}
