import { randomBytes } from 'node:crypto'
import { PassThrough } from 'node:stream'
import {
  type ActionFunctionArgs,
  type AppLoadContext,
  createReadableStreamFromReadable,
  type EntryContext,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { renderToPipeableStream } from 'react-dom/server'
import { contentSecurityPolicy, emulatorOrigins } from './content-security.server.ts'
import { NonceContext } from './nonce.ts'

const ABORT_AFTER = 5000

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  const nonce = randomBytes(16).toString('base64')
  writeHeaders({ request, headers, context, nonce })
  return new Promise((resolve, reject) => {
    let responseStatus = status
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <RemixServer context={remixContext} url={request.url} abortDelay={ABORT_AFTER} />
      </NonceContext.Provider>,
      {
        nonce,
        onAllReady() {
          const body = new PassThrough()
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status: responseStatus }))
          pipe(body)
        },
        onShellError: reject,
        onError(error) {
          responseStatus = 500
          context.vigie.log.error({ err: error }, 'page did not render')
        },
      },
    )
    setTimeout(abort, ABORT_AFTER + 1000).unref()
  })
}

type Page = { request: Request; headers: Headers; context: AppLoadContext; nonce: string }

function writeHeaders({ request, headers, context, nonce }: Page) {
  const { env } = context.vigie
  context.shopify.addDocumentResponseHeaders(request, headers)
  if (env.APP_BRIDGE_URL) headers.delete('Link')
  headers.set(
    'Content-Security-Policy',
    contentSecurityPolicy({
      shopifyPolicy: headers.get('Content-Security-Policy'),
      nonce,
      emulatorOrigins: emulatorOrigins([env.SHOPIFY_EMULATOR_URL, env.APP_BRIDGE_URL]),
      development: env.NODE_ENV === 'development',
    }),
  )
  headers.set('Content-Type', 'text/html; charset=utf-8')
}

export function handleError(error: unknown, { request, context }: LoaderFunctionArgs | ActionFunctionArgs) {
  // Remix's own refusals, such as a page that does not exist, are the visitor's affair.
  if (request.signal.aborted || (isRouteErrorResponse(error) && error.status < 500)) return
  context.vigie.log.error({ err: error, path: new URL(request.url).pathname }, 'request failed')
}
