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
import { ownAddress } from './own-address.ts'
import { refuseOddRequests } from './refuse-odd-requests.ts'
import { StartError } from './start-error.ts'

const ROOT = join(import.meta.dirname, '..')
const YEAR = '365d'
// A part of a compressed file is no part of the file.
const FILES = { index: false, redirect: false, acceptRanges: false } as const

type WebInput = { context: AppLoadContext; database: Database; development: boolean }

/** The HTTP side: static files and Remix; in development Vite builds on request. */
export async function createWeb({ context, database, development }: WebInput): Promise<express.Express> {
  const web = express()
  web.disable('x-powered-by')
  web.use(defaultHeaders(context.vigie.env), refuseOddRequests, drainUnreadBodies, compressAnswers)
  web.get('/healthz', (_request, response) => void response.type('text').send('ok'))
  web.get('/readyz', (_request, response) => void answerReadiness(database, response))
  const { middleware, build } = development ? await developmentBuild() : await productionBuild()
  web.use(...middleware)
  web.use(ownAddress(context.vigie.env.SHOPIFY_APP_URL))
  web.all('*', createRequestHandler({ build, mode: development ? 'development' : 'production', getLoadContext: () => context }))
  web.use(answerError(context.vigie.log))
  return web
}

async function answerReadiness(database: Database, response: express.Response) {
  const ready = await database.executeSql('SELECT 1').then(
    () => true,
    () => false,
  )
  response.status(ready ? 200 : 503).json({ database: ready ? 'ok' : 'unreachable' })
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
