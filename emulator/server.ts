import type { AddressInfo } from 'node:net'
import { installAndOpen } from './actions/install-and-open.ts'
import type { AppRegistration } from './app-registration.ts'
import { readCommandLine } from './command-line.ts'
import { serve } from './http/serve.ts'
import { keepMemory } from './memory.ts'
import { ownFile } from './own-file.ts'
import { routes } from './routes.ts'
import type { ShopDefinition } from './shops/shop-definition.ts'
import { EmulatorState } from './state.ts'

export type Emulator = { origin: string; state: EmulatorState; close(): Promise<void> }

/** Port 0 takes a free one. */
export async function startEmulator(options: { port: number; app: AppRegistration; shops: ShopDefinition[] }): Promise<Emulator> {
  const state = new EmulatorState(options)
  const server = serve(state, routes)
  // Longer than clients keep idle connections: none is closed while it is being used again.
  server.keepAliveTimeout = 65_000
  const { promise: listening, resolve, reject } = Promise.withResolvers<void>()
  server.once('error', reject).listen(options.port, '127.0.0.1', resolve)
  await listening

  const address = server.address()
  state.origin = `http://127.0.0.1:${isAddressInfo(address) ? address.port : options.port}`
  return {
    origin: state.origin,
    state,
    async close() {
      state.webhooks.clear()
      server.closeAllConnections()
      await new Promise(closed => server.close(closed))
    },
  }
}

function isAddressInfo(address: string | AddressInfo | null): address is AddressInfo {
  return typeof address === 'object' && address !== null
}

async function main(): Promise<void> {
  const { installed, memory, ...options } = readCommandLine(process.argv.slice(2))
  const owned = memory ? ownFile(memory) : { release: () => {} }
  const { origin, state, close } = await startEmulator(options)
  const remember = memory ? keepMemory(state, memory) : () => {}
  const domains = state.shops().map(shop => shop.domain)
  console.log(`Shopify emulator at ${origin} with ${domains.join(', ')}`)
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => {
      remember()
      owned.release()
      close()
    })
  if (installed) await installAndOpen(state)
}

if (import.meta.main)
  main().catch(error => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  })
