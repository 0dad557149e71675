import '@shopify/shopify-app-remix/adapters/node'
import { LogSeverity } from '@shopify/shopify-api'
import { AppDistribution, shopifyApp } from '@shopify/shopify-app-remix/server'
import type { Logger } from 'pino'
import type { Env } from '../env.server.ts'
import { API_VERSION } from './api-version.ts'
import { createAuthenticateAdmin } from './authenticate-admin.ts'
import { createDocumentHeaders } from './document-headers.ts'
import type { Limits } from './limits.ts'
import { limitOauthCalls, tellFailedExchange } from './oauth-calls.ts'
import type { SessionStorage } from './session-storage.ts'

type Needs = {
  env: Pick<Env, 'SHOPIFY_API_KEY' | 'SHOPIFY_API_SECRET' | 'SHOPIFY_APP_URL' | 'SHOPIFY_EMULATOR_URL'>
  sessionStorage: SessionStorage
  log: Logger
  limits: Limits
}

export type ShopifyApp = ReturnType<typeof createShopifyApp>

/** Shopify's embedded authentication, on our session storage. */
export function createShopifyApp({ env, sessionStorage, log, limits }: Needs) {
  limitOauthCalls(limits.token, log)
  const shopify = shopifyApp({
    apiKey: env.SHOPIFY_API_KEY,
    apiSecretKey: env.SHOPIFY_API_SECRET,
    apiVersion: API_VERSION,
    appUrl: env.SHOPIFY_APP_URL,
    distribution: AppDistribution.AppStore,
    sessionStorage,
    future: { unstable_newEmbeddedAuthStrategy: true, expiringOfflineAccessTokens: true },
    // At debug it writes session tokens.
    logger: { level: LogSeverity.Warning, log: (_severity, message) => log.warn(message) },
  })
  const addDocumentResponseHeaders = createDocumentHeaders({ emulatorUrl: env.SHOPIFY_EMULATOR_URL })
  const admin = createAuthenticateAdmin(request => tellFailedExchange(() => shopify.authenticate.admin(request)), {
    addHeaders: addDocumentResponseHeaders,
    appUrl: env.SHOPIFY_APP_URL,
  })
  return { authenticate: { admin }, login: (request: Request) => shopify.login(request), addDocumentResponseHeaders }
}
