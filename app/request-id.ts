import { randomUUID } from 'node:crypto'
import type { RequestHandler } from 'express'
import { withLogIds } from './log-ids.ts'

// What proxies write. Others could put anything there, and it ends in our log and on the error page.
const SANE = /^[\w.:=-]{8,64}$/

/** Gives each request an id: the one that a proxy in front gave it, or a new one. It is in the log, the answer and on the error page. */
export const nameRequest: RequestHandler = (request, response, next) => {
  const given = request.get('X-Request-Id') ?? ''
  const requestId = SANE.test(given) ? given : randomUUID()
  response.set('X-Request-Id', requestId)
  response.locals.requestId = requestId
  withLogIds({ requestId }, next)
}
