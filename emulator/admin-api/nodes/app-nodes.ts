import { includesScope } from '../../schema/access.ts'
import type { Context } from '../context.ts'
import { gid } from '../gid.ts'

const APP_ID = 5_300_001

export function ownInstallation(context: Context) {
  const { state, shop, installation } = context
  return {
    __typename: 'AppInstallation',
    id: gid('AppInstallation', installation.id),
    accessScopes: accessScopes(installation.scopes).map(handle => ({ handle, description: handle.replaceAll('_', ' ') })),
    app: ownApp(context),
    launchUrl: `https://${shop.domain}/admin/apps/${state.app.handle}`,
    uninstallUrl: null,
  }
}

/** A granted write_x shows as both write_x and read_x. */
export function accessScopes(granted: readonly string[]): string[] {
  const read = granted.filter(scope => scope.startsWith('write_')).map(scope => scope.replace('write_', 'read_'))
  return [...new Set([...granted, ...read])].filter(scope => includesScope(granted, scope)).sort()
}

export function ownApp({ state, installation }: Context) {
  const scope = (handle: string) => ({ handle, description: handle.replaceAll('_', ' ') })
  return {
    __typename: 'App',
    id: gid('App', APP_ID),
    apiKey: state.app.clientId,
    handle: state.app.handle,
    title: state.app.name,
    embedded: true,
    developerType: 'PARTNER',
    requestedAccessScopes: state.app.scopes.map(scope),
    optionalAccessScopes: state.app.optionalScopes.map(scope),
    availableAccessScopes: [...state.app.scopes, ...state.app.optionalScopes].map(scope),
    webhookApiVersion: state.app.webhooks.apiVersion,
    previouslyInstalled: installation.id % 1_000_000 > 1,
    shopifyDeveloped: false,
  }
}

/** The apps of others, in the order of the shop's definition. */
export function otherInstallations({ shop }: Context) {
  return shop.definition.otherApps.map((app, index) => ({
    __typename: 'AppInstallation',
    id: gid('AppInstallation', shop.id + 500 + index),
    accessScopes: [],
    launchUrl: `https://${shop.domain}/admin/apps/${app.handle}`,
    uninstallUrl: null,
    app: {
      __typename: 'App',
      id: gid('App', 1000 + index),
      handle: app.handle,
      title: app.title,
      developerName: app.developer,
      developerType: 'PARTNER',
      embedded: true,
      shopifyDeveloped: false,
    },
  }))
}
