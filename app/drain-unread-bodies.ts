import type { RequestHandler } from 'express'

/** Throws away what is left of a body that was answered before its end: it would hold up the connection's next request. */
export const drainUnreadBodies: RequestHandler = (request, response, next) => {
  response.once('finish', () => {
    if (!request.complete) request.removeAllListeners('data').resume()
  })
  next()
}
