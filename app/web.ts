import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createRequestHandler } from '@remix-run/express'
import type { AppLoadContext, ServerBuild } from '@remix-run/node'
import express from 'express'
import { answerError } from './answer-error.ts'
import { compressAnswers } from './compress-answers.ts'
import type { Database } from './database/database.ts'
import { defaultHeaders } from './default-headers.ts'
import { drainUnreadBodies } from './drain-unread-bodies.ts'
import { healthRoutes } from './health/routes.ts'
import { addLogIds } from './log-ids.ts'
import { ownAddress } from './own-address.ts'
import { refuseOddRequests } from './refuse-odd-requests.ts'
import { nameRequest } from './request-id.ts'
import { StartError } from './start-error.ts'

const ROOT = join(import.meta.dirname, '..')
const YEAR = '365d'
// A part of a compressed file is no part of the file.
const FILES = { index: false, redirect: false, acceptRanges: false } as const

type WebInput = { context: Pick<AppLoadContext, 'vigie' | 'shopify'>; database: Database; development: boolean }

/** The HTTP side: static files and Remix; in development Vite builds on request. */
export async function createWeb({ context, database, development }: WebInput): Promise<express.Express> {
  const web = express()
  web.disable('x-powered-by')
  web.use(nameRequest, defaultHeaders(context.vigie.env), refuseOddRequests, drainUnreadBodies, compressAnswers)
  web.use(healthRoutes(database))
  const { middleware, build } = development ? await developmentBuild() : await productionBuild()
  web.use(...middleware)
  web.use(ownAddress(context.vigie.env.SHOPIFY_APP_URL))
  const mode = development ? 'development' : 'production'
  web.all('*', createRequestHandler({ build, mode, getLoadContext: contextOf(context) }))
  web.use(answerError(context.vigie.log))
  return web
}

// Each request says in the log, and where it fails, by which id it is known and whose shop it is about.
function contextOf(context: WebInput['context']) {
  return (_request: express.Request, response: express.Response) => ({
    ...context,
    requestId: String(response.locals.requestId),
    addLogIds,
  })
}

type Built = { middleware: express.RequestHandler[]; build: ServerBuild | (() => Promise<ServerBuild>) }

async function productionBuild(): Promise<Built> {
  const server = join(ROOT, 'build/server/index.js')
  if (!existsSync(server)) throw new StartError('the app is not built yet. Run `npm run build` first.')
  const client = join(ROOT, 'build/client')
  const assets = express.static(join(client, 'assets'), { ...FILES, immutable: true, maxAge: YEAR, fallthrough: false })
  const scoped = express.Router().use('/assets', assets)
  // A file of our own build, whose shape Remix guarantees.
  const build = (await import(pathToFileURL(server).href)) as ServerBuild
  return { middleware: [scoped, express.static(client, { ...FILES, maxAge: '1h' })], build }
}

async function developmentBuild(): Promise<Built> {
  const vite = await (await import('vite')).createServer({ root: ROOT, server: { middlewareMode: true } })
  // Vite's name for the module that Remix's plugin provides.
  const build = async () => (await vite.ssrLoadModule('virtual:remix/server-build')) as ServerBuild
  return { middleware: [vite.middlewares], build }
}
