import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { request } from 'undici'
import { installApp } from '../../emulator/actions/installation.ts'
import { signIdToken } from '../../emulator/oauth/id-token.ts'
import { shopOf, shopState } from '../support/emulated-shop.ts'
import { keepPrinted } from '../support/printed.ts'
import { setStage } from './harness.ts'

export const BROWSER = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36'

type Init = { method?: 'GET' | 'POST' | 'PUT'; headers?: Record<string, string>; body?: string }

/** The whole product with one shop, and clients that send what they like. */
export async function openToClients() {
  const files = { 'layout/theme.liquid': '<script src="https://cdn.example/slow.js"></script>' }
  const stage = await setStage([shopOf('north', [{ name: 'Live', role: 'MAIN', files }])])
  const { state } = stage.emulator
  const shop = shopState(stage.emulator, 'north')
  installApp(state, shop, [])
  const port = Number(new URL(stage.app).port)
  const token = () => signIdToken(state, shop, { staffId: 42 })

  async function open(): Promise<{ socket: Socket; received: () => string; closed: Promise<void> }> {
    const socket = connect(port, '127.0.0.1')
    let received = ''
    socket.on('data', chunk => {
      received += chunk
    })
    // A server that refuses resets connections.
    socket.on('error', () => {})
    const closed = new Promise<void>(resolve => socket.once('close', () => resolve()))
    await once(socket, 'connect')
    return { socket, received: () => received, closed }
  }

  return {
    ...stage,
    token,

    /** The address at which Shopify admin loads a page into its frame. */
    documentPath(path: string, more: Record<string, string> = {}): string {
      const host = Buffer.from('admin.shopify.com/store/north').toString('base64')
      return `${path}?${new URLSearchParams({ shop: 'north.myshopify.com', host, embedded: '1', id_token: token(), ...more })}`
    },

    /** One request: no redirect followed, nothing decompressed. */
    async ask(path: string, { method = 'GET', headers = {}, body }: Init = {}) {
      const answer = await request(`${stage.app}${path}`, { method, headers: { 'user-agent': BROWSER, ...headers }, body: body ?? null })
      const bytes = Buffer.from(await answer.body.arrayBuffer())
      const text = bytes.toString()
      keepPrinted('page', `${text}\n`)
      return { status: answer.statusCode, headers: answer.headers, bytes, text }
    },

    /** One request, written byte by byte as no client would. */
    async say(...lines: string[]): Promise<string> {
      const { socket, received, closed } = await open()
      socket.write([...lines, 'Connection: close', '', ''].join('\r\n'))
      await closed
      return received()
    },

    /** The beginning of the answer to a request whose body never comes. */
    async announce(...lines: string[]): Promise<string> {
      const { socket } = await open()
      socket.write([...lines, '', ''].join('\r\n'))
      const [first] = await once(socket, 'data')
      socket.destroy()
      return String(first)
    },

    /** A body in chunks without an end; answers how much could be sent before the server hung up. */
    async sayWithoutEnd(...lines: string[]) {
      const { socket, received, closed } = await open()
      socket.write([...lines, 'Transfer-Encoding: chunked', '', ''].join('\r\n'))
      const chunk = Buffer.concat([Buffer.from('10000\r\n'), Buffer.alloc(0x10000), Buffer.from('\r\n')])
      let sent = 0
      while (!socket.destroyed && sent < 200_000_000) {
        sent += chunk.length
        if (!socket.write(chunk)) await Promise.race([new Promise(drained => socket.once('drain', drained)), closed])
      }
      socket.destroy()
      return { sent, received: received() }
    },
  }
}

export type Clients = Awaited<ReturnType<typeof openToClients>>
