import { Writable } from 'node:stream'
import { pino } from 'pino'
import { getGlobalDispatcher, setGlobalDispatcher } from 'undici'
import type { Database } from '../../app/database/database.ts'
import { emulatorDispatcher } from '../../app/emulator-dispatcher.ts'
import { connectShopify } from '../../app/shopify/connect-shopify.ts'
import { encryptionKeys } from '../../app/shopify/encryption-keys.ts'
import type { Limits } from '../../app/shopify/limits.ts'
import type { RetryLimits } from '../../app/shopify/retry-policy.ts'
import { createShopifyApp } from '../../app/shopify/shopify-app.ts'
import { type IdTokenClaims, signIdToken } from '../../emulator/oauth/id-token.ts'
import type { ShopDefinition } from '../../emulator/shops/shop-definition.ts'
import { emptyDatabase } from './empty-database.ts'
import { APP, emulate, shopState } from './emulated-shop.ts'
import { keepPrinted } from './printed.ts'
import { createTestQueue } from './test-queue.ts'

export const APP_URL = 'https://vigie.example'

// Waits are short; the time for an answer is ample, since the machine may be busy with other tests.
const patient = { timeoutMs: 15_000, totalMs: 20_000, tries: 6, firstWaitMs: 10, longestWaitMs: 50 }
const impatient = { ...patient, timeoutMs: 700, totalMs: 3000 }

export function keys(...ids: string[]) {
  return encryptionKeys.parse(ids.map(id => `${id}:${Buffer.alloc(32, id).toString('base64')}`).join(','))
}

/** The emulated shops, our side of them on a real database that is emptied for it, and HTTP between. */
export async function connectToEmulator(database: Database, shops: ShopDefinition[]) {
  await emptyDatabase(database)
  const emulated = await emulate({ shops, app: APP })
  const before = getGlobalDispatcher()
  const dispatcher = emulatorDispatcher(new URL(emulated.emulator.origin))
  setGlobalDispatcher(dispatcher)
  const logged: string[] = []
  const keep = (line: unknown): undefined => {
    logged.push(String(line))
    keepPrinted('log', line)
  }
  const log = pino({ level: 'trace' }, new Writable({ write: (line, _encoding, done) => done(keep(line)) }))
  const queue = createTestQueue()
  const { state } = emulated
  const now = () => state.clock.now()
  const limits = { ...patient }

  return {
    ...emulated,
    database,
    queue,
    logged,
    log,
    now,
    ...createSides(database, { log, queue, now, ids: ['k1'], limits }),
    /** How patient our side is; a test may change them. */
    limits,
    /** Our side as another process with other keys would be. */
    sidesWithKeys: (...ids: string[]) => createSides(database, { log, queue, now, ids, limits: patient }),
    /** Our side on a machine whose clock is ahead of Shopify's. */
    sidesAhead: (ms: number) =>
      createSides(database, { log, queue, now: () => new Date(now().getTime() + ms), ids: ['k1'], limits: patient }),
    /** Our side when it gives up soon. */
    impatientSides: () => createSides(database, { log, queue, now, ids: ['k1'], limits: impatient }),
    /** A token that is valid however far the emulator's clock has been moved. */
    idToken: (handle: string, claims: Partial<IdTokenClaims>) =>
      signIdToken(state, shopState(emulated.emulator, handle), { staffId: 42, claims: { ...validToday(), ...claims } }),
    oauthCalls: () => state.log.list({ target: 'oauth' }).length,
    async close() {
      setGlobalDispatcher(before)
      await dispatcher.destroy()
      await emulated.close()
    },
  }
}

export type Connected = Awaited<ReturnType<typeof connectToEmulator>>

type Sides = Pick<Parameters<typeof connectShopify>[0], 'log' | 'queue' | 'now'> & { ids: string[]; limits: RetryLimits }

function createSides({ db, withLock }: Database, { log, queue, now, ids, limits: each }: Sides) {
  const limits: Limits = { admin: each, token: each }
  const env = {
    SHOPIFY_API_KEY: APP.clientId,
    SHOPIFY_API_SECRET: APP.clientSecret,
    SHOPIFY_APP_URL: APP_URL,
    SHOPIFY_EMULATOR_URL: undefined,
    ENCRYPTION_KEYS: keys(...ids),
  }
  const { sessionStorage, admin } = connectShopify({ env, db, withLock, queue, log, now, limits })
  const shopify = createShopifyApp({ env, sessionStorage, log, limits })
  return { env, sessionStorage, admin, shopify }
}

function validToday() {
  const now = Math.floor(Date.now() / 1000)
  return { iat: now, nbf: now, exp: now + 86_400 }
}
