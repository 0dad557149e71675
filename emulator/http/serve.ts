import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { EmulatorState } from '../state.ts'
import { type Answer, json } from './answer.ts'
import { answerOnShop } from './answer-on-shop.ts'
import { type Exchange, findRoute, type Routes } from './route.ts'

const MAX_BODY_BYTES = 64 * 1024 * 1024

/** An HTTP server over the routes: `<handle>.myshopify.com` (or `<handle>.localhost`) is a shop, any other host the console. */
export function serve(state: EmulatorState, routes: Routes): Server {
  return createServer((request, response) => {
    handle(state, routes, request, response).catch(error => {
      console.error(`emulator: ${request.method} ${request.url} failed`, error)
      if (response.headersSent) response.destroy()
      else send(response, json(500, { errors: `The emulator failed: ${error}` }))
    })
  })
}

async function handle(state: EmulatorState, routes: Routes, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`)
  const exchange = { state, method: request.method ?? 'GET', url, headers: request.headers, body: await readBody(request), params: {} }
  const handle = /^([a-z0-9-]+)\.(?:myshopify\.com|localhost)$/.exec(url.hostname)?.[1]
  if (handle === undefined) return send(response, await answerOnConsole(exchange, routes))

  const shop = state.shop(handle)
  if (!shop) return send(response, json(404, { errors: 'Not Found' }))

  response.setHeader('date', state.clock.now().toUTCString())
  const outcome = await answerOnShop({ ...exchange, shop }, routes.shop)
  if (outcome === 'reset') request.socket.resetAndDestroy()
  else if (outcome.overMs !== null) await drip(response, outcome.answer, outcome.overMs)
  else if (outcome.cut) sendHalf(response, outcome.answer)
  else send(response, outcome.answer)
}

async function answerOnConsole(exchange: Exchange, routes: Routes): Promise<Answer> {
  const route = findRoute(routes.console, exchange.method, exchange.url.pathname)
  if (!route) return json(404, { errors: `no route for ${exchange.method} ${exchange.url.pathname}` })
  return route.handle({ ...exchange, params: route.params })
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) }).end(body)
}

/** A complete response by its headers, whose JSON stops in the middle. */
function sendHalf(response: ServerResponse, { status, headers, body }: Answer): void {
  const bytes = Buffer.from(body)
  send(response, { status, headers, body: bytes.subarray(0, Math.floor(bytes.length / 2)) })
}

const DRIPS = 50

/** The whole answer in small parts; ends early when nobody listens any more. */
async function drip(response: ServerResponse, { status, headers, body }: Answer, overMs: number): Promise<void> {
  const bytes = Buffer.from(body)
  const size = Math.ceil(bytes.length / DRIPS)
  response.writeHead(status, { ...headers, 'content-length': bytes.length })
  for (let start = 0; start < bytes.length && !response.destroyed; start += size) {
    response.write(bytes.subarray(start, start + size))
    await sleep(overMs / DRIPS)
  }
  response.end()
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size > MAX_BODY_BYTES) throw new Error(`a request body of more than ${MAX_BODY_BYTES} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
