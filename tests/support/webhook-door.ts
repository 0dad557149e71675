import { once } from 'node:events'
import { createServer } from 'node:http'
import { Readable } from 'node:stream'
import type { AppLoadContext } from '@remix-run/node'
import { action } from '../../app/routes/webhooks.ts'

/** The webhook route behind a real HTTP server, as the web process would serve it. */
export async function openWebhookDoor(context: AppLoadContext) {
  const server = createServer(async (incoming, outgoing) => {
    const headers = Object.entries(incoming.headers).map(([name, value]): [string, string] => [name, String(value)])
    const body = Readable.toWeb(incoming) as ReadableStream
    const request = new Request('http://door/webhooks', { method: 'POST', headers, body, duplex: 'half' } as RequestInit)
    const { status } = await action({ request, context, params: {} })
    outgoing.writeHead(status).end()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('no port')
  return { url: `http://127.0.0.1:${address.port}`, close: () => new Promise(done => server.close(done)) }
}
