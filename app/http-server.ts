import { createServer, type RequestListener, type Server } from 'node:http'

export type HttpLimits = {
  /** To send the headers; to send all of a request. */
  headersMs: number
  requestMs: number
  /** A connection on which nothing moves, such as that of a reader who stops reading. */
  silenceMs: number
  /** How often slow requests are looked for. */
  checkMs: number
  connections: number
}

export const HTTP_LIMITS: HttpLimits = { headersMs: 10_000, requestMs: 30_000, silenceMs: 90_000, checkMs: 1000, connections: 2000 }

/** An HTTP server that slow, silent or too many clients can't take away from the others. */
export function createHttpServer(listener: RequestListener, { headersMs, requestMs, silenceMs, checkMs, connections }: HttpLimits): Server {
  const server = createServer({ headersTimeout: headersMs, requestTimeout: requestMs, connectionsCheckingInterval: checkMs }, listener)
  server.setTimeout(silenceMs)
  server.maxConnections = connections
  return server
}
