import type { ErrorRequestHandler } from 'express'
import type { Logger } from 'pino'

/** Answers what neither a file nor a page did; Express's own answer would print a stack for every address that is misspelt. */
export function answerError(log: Logger): ErrorRequestHandler {
  return (error, _request, response, next) => {
    if (response.headersSent) return next(error)
    const status: unknown = error.status
    const isTheirs = typeof status === 'number' && status >= 400 && status < 500
    if (!isTheirs) log.error({ err: error }, 'request failed')
    response.status(isTheirs ? status : 500).end()
  }
}
