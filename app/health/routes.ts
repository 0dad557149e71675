import { Router } from 'express'
import type { Database } from '../database/database.ts'
import { createReadiness } from './readiness.ts'

/** GET /healthz: the process lives. GET /readyz: it can do its work, or what stands in the way. */
export function healthRoutes(database: Database): Router {
  const readReadiness = createReadiness(database)
  const routes = Router()
  routes.get('/healthz', (_request, response) => void response.type('text').send('ok'))
  routes.get('/readyz', async (_request, response) => {
    const readiness = await readReadiness()
    response
      .status(readiness.ready ? 200 : 503)
      .set('Cache-Control', 'no-store')
      .json(readiness)
  })
  return routes
}
