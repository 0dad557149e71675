import { setGlobalDispatcher } from 'undici'
import { emulatorDispatcher } from './emulator-dispatcher.ts'
import { readEnv } from './env.server.ts'
import { exitOnStartError } from './start-error.ts'

try {
  const { SHOPIFY_EMULATOR_URL } = readEnv()
  if (SHOPIFY_EMULATOR_URL) setGlobalDispatcher(emulatorDispatcher(new URL(SHOPIFY_EMULATOR_URL)))
} catch (error) {
  exitOnStartError(error)
}
