import { type LookupAddress, type LookupAllOptions, lookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { AppError } from './errors.ts'
import { isPublicAddress } from './public-address.ts'

type Resolve = (hostname: string, options: LookupAllOptions, callback: (error: Error | null, addresses: LookupAddress[]) => void) => void

/** Resolves a host for a connection that is about to be made, and refuses it when any of its addresses is not public. */
export const guardedLookup: LookupFunction = guard(lookup)

export function guard(resolve: Resolve): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses ?? []
      if (error || !first) return callback(error ?? new Error(`${hostname} has no address`), [])
      if (!addresses.every(({ address }) => isPublicAddress(address))) return callback(refusal(hostname), [])
      if (options.all) return callback(null, addresses)
      callback(null, first.address, first.family)
    })
  }
}

function refusal(host: string): AppError {
  return new AppError('ADDRESS_REFUSED', { host, because: 'not a public address' })
}
