import type { RequestHandler } from 'express'

const METHODS = ['GET', 'HEAD', 'POST', 'OPTIONS']

/** Answers what no page, form or webhook ever asks: other methods, and targets that are no path (`http://elsewhere/`, `*`). */
export const refuseOddRequests: RequestHandler = ({ method, url }, response, next) => {
  if (!METHODS.includes(method)) return void response.status(405).set('Allow', METHODS.join(', ')).end()
  if (!url.startsWith('/')) return void response.status(400).end()
  next()
}
