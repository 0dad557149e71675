import { createHash } from 'node:crypto'

/** A minute of the hour that never changes for a shop and spreads shops evenly. */
export function minuteOfShop(shopId: string): number {
  return createHash('sha256').update(shopId).digest().readUInt32BE(0) % 60
}
