import { setScopes, uninstallApp } from '../../actions/installation.ts'
import type { Context } from '../context.ts'
import { ownApp } from '../nodes/app-nodes.ts'

export const appMutations = {
  appUninstall: (_args: object, context: Context) => {
    const app = ownApp(context)
    uninstallApp(context.state, context.shop)
    return { app, userErrors: [] }
  },

  appRevokeAccessScopes: ({ scopes }: { scopes: string[] }, { state, shop, installation }: Context) => {
    const required = scopes.filter(scope => state.app.scopes.includes(scope))
    const unknown = scopes.filter(scope => !installation.scopes.includes(scope))
    const userErrors = [
      ...required.map(scope => ({ code: 'CANNOT_REVOKE_REQUIRED_SCOPES', field: ['scopes'], message: `${scope} is required` })),
      ...unknown.map(scope => ({ code: 'UNKNOWN_SCOPES', field: ['scopes'], message: `${scope} is not granted` })),
    ]
    if (userErrors.length > 0) return { revoked: null, userErrors }
    setScopes(
      state,
      shop,
      installation.scopes.filter(scope => !scopes.includes(scope)),
    )
    return { revoked: scopes.map(handle => ({ handle, description: handle.replaceAll('_', ' ') })), userErrors }
  },
}
