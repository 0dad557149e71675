import type { Logger } from 'pino'
import { API_VERSION } from './api-version.ts'

/** Warns once when Shopify answers in another version than asked: it has retired ours, and answers may change under us. */
export function createVersionWatch(log: Pick<Logger, 'warn'>): (headers: Headers) => void {
  let warned = false
  return headers => {
    const served = headers.get('x-shopify-api-version')
    if (warned || served === null || served === API_VERSION) return
    warned = true
    log.warn({ asked: API_VERSION, served: served.slice(0, 20) }, 'Shopify has retired our API version: update Vigie')
  }
}
