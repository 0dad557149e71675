import { graphql } from './admin-api/graphql.ts'
import { serveBody } from './admin-api/serve-body.ts'
import { appBridgeRoutes } from './app-bridge/routes.ts'
import { controlRoutes } from './control/index.ts'
import { frameRoutes } from './frame/routes.ts'
import type { Routes } from './http/route.ts'
import { listAccessScopes } from './oauth/access-scopes.ts'
import { accessToken } from './oauth/access-token.ts'
import { askConsent, giveConsent } from './oauth/authorize.ts'
import { storefrontRoutes } from './storefront/routes.ts'

/** Every path that the emulator answers, first match first. */
export const routes: Routes = {
  shop: [
    { method: 'POST', path: '/admin/api/:version/graphql.json', handle: graphql },
    { method: 'GET', path: '/__bodies/:theme/*', handle: serveBody },
    { method: 'POST', path: '/admin/oauth/access_token', handle: accessToken },
    { method: 'GET', path: '/admin/oauth/authorize', handle: askConsent },
    { method: 'POST', path: '/admin/oauth/authorize', handle: giveConsent },
    { method: 'GET', path: '/admin/oauth/access_scopes.json', handle: listAccessScopes },
    ...storefrontRoutes,
  ],
  console: [...controlRoutes, ...appBridgeRoutes, ...frameRoutes],
}
