import { Socket } from 'node:net'
import { Agent, buildConnector } from 'undici'
import { isShopDomain } from './shopify/shop-domain.ts'

const ordinary = buildConnector({})

/** Sends connections to shops' hosts to an emulator, as plain HTTP with their Host header, and all others where they belong. */
export function emulatorDispatcher(emulator: URL): Agent {
  return new Agent({
    connect: (options, callback) => {
      if (!isShopDomain(options.hostname)) return ordinary(options, callback)
      const socket = new Socket()
      socket.once('error', error => callback(error, null))
      socket.connect(Number(emulator.port || 80), emulator.hostname, () => callback(null, socket))
    },
  })
}
