import { createServer, type IncomingMessage } from 'node:http'
import { page } from './test-app-page.ts'

export type TestApp = {
  origin: string
  requests: { path: string; authorization: string | undefined; bounce: boolean }[]
  close: () => Promise<void>
}

/** A tiny embedded app that uses every part of App Bridge; what it was sent is kept for assertions. */
export async function startTestApp({ port, adminOrigin }: { port: number; adminOrigin: string }): Promise<TestApp> {
  const requests: TestApp['requests'] = []
  const server = createServer((request, response) => {
    requests.push({ path: request.url ?? '/', authorization: request.headers.authorization, bounce: 'x-shopify-bounce' in request.headers })
    const { status, headers, body } = answer(request, adminOrigin, requests)
    response.writeHead(status, headers).end(body)
  })
  await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve))
  const address = server.address()
  const listening = address !== null && typeof address === 'object' ? address.port : port
  return {
    origin: `http://127.0.0.1:${listening}`,
    requests,
    close: async () => {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}

function answer(request: IncomingMessage, adminOrigin: string, requests: TestApp['requests']) {
  const url = new URL(request.url ?? '/', 'http://app')
  if (url.pathname === '/api/refused-once') {
    const first = requests.filter(({ path }) => path === request.url).length === 1
    return json(first ? 401 : 200, first ? { 'X-Shopify-Retry-Invalid-Session-Request': '1' } : {})
  }
  if (url.pathname === '/api/reauthorize') {
    return json(401, { 'X-Shopify-API-Request-Failure-Reauthorize-Url': 'https://admin.shopify.com/store/messy/themes' })
  }
  if (url.pathname.startsWith('/api/')) return json(200, {})
  if (url.pathname === '/bounced' && !request.headers.authorization) return bounce(url, adminOrigin)
  return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: page(url, adminOrigin) }
}

/** As shopify-app-remix answers a document without a valid session token. */
function bounce(url: URL, adminOrigin: string) {
  if (url.searchParams.has('shopify-reload')) {
    const body = `<script data-api-key="test-key" src="${adminOrigin}/app-bridge.js"></script>`
    return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body }
  }
  const reload = encodeURIComponent('/bounced?from=bounce')
  return { status: 302, headers: { location: `/bounced?${url.searchParams}&shopify-reload=${reload}` }, body: '' }
}

const json = (status: number, headers: Record<string, string>) => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: '{}',
})
