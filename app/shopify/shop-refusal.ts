import { AppError } from '../errors.ts'

const FROZEN_OR_LOCKED = new Set([402, 423])
const NOT_HERE = new Set([301, 302, 303, 307, 308, 404, 410])

/** What a status says of the shop as a whole; null when it says nothing of it. */
export function shopRefusal(status: number, shop: string): AppError | null {
  const because = `HTTP ${status}`
  if (FROZEN_OR_LOCKED.has(status)) return new AppError('SHOP_LOCKED', { shop, because })
  if (NOT_HERE.has(status)) return new AppError('SHOP_GONE', { shop, because })
  return null
}
