import { Socket } from 'node:net'
import { Agent, buildConnector, setGlobalDispatcher } from 'undici'
import { readEnv } from './env.server.ts'
import { exitOnStartError } from './start-error.ts'

const SHOP_HOST = /^[a-z0-9][a-z0-9-]*\.myshopify\.com$/i
const ordinary = buildConnector({})

function redirectTo(emulator: URL): buildConnector.connector {
  return (options, callback) => {
    if (!SHOP_HOST.test(options.hostname)) return ordinary(options, callback)
    const socket = new Socket()
    socket.once('error', error => callback(error, null))
    socket.connect(Number(emulator.port || 80), emulator.hostname, () => callback(null, socket))
  }
}

try {
  const { SHOPIFY_EMULATOR_URL } = readEnv()
  if (SHOPIFY_EMULATOR_URL) setGlobalDispatcher(new Agent({ connect: redirectTo(new URL(SHOPIFY_EMULATOR_URL)) }))
} catch (error) {
  exitOnStartError(error)
}
