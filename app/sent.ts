import type { SerializeFrom } from '@remix-run/node'

/** What a value becomes on its way from a loader to the page: dates are ISO texts. */
export type Sent<T> = SerializeFrom<T>
