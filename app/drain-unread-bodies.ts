import type { RequestHandler } from 'express'

// What a client has on its way when it is refused; more is not worth the traffic.
const MAX_DRAINED_BYTES = 8 * 1024 * 1024

/** Throws away what is left of a body that was answered before its end: it would hold up the connection's next request. */
export const drainUnreadBodies: RequestHandler = (request, response, next) => {
  response.once('finish', () => {
    if (request.complete) return
    let drained = 0
    request.removeAllListeners('data').on('data', (chunk: Buffer) => {
      drained += chunk.length
      if (drained > MAX_DRAINED_BYTES) request.destroy()
    })
    request.resume()
  })
  next()
}
