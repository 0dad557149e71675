import { FIXES } from '../engine/fixes/index.ts'
import { someOf } from './query-params.ts'

/** The kinds of findings that an address such as `?without=dead-asset` leaves as they are. */
export function readWithout(params: URLSearchParams): string[] {
  return someOf(
    FIXES.map(({ audit }) => audit),
    params.getAll('without'),
  )
}
