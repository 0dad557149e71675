import type { ThemeRole } from '../shops/shop-definition.ts'
import { connection, MAX_PAGE, type PageArguments } from './connection.ts'
import type { Context } from './context.ts'
import { idOf } from './gid.ts'
import { badRequest } from './graphql-error.ts'
import { otherInstallations, ownApp, ownInstallation } from './nodes/app-nodes.ts'
import { shopNode } from './nodes/shop-node.ts'
import { themeNode } from './nodes/theme-node.ts'
import { webhookSubscriptions } from './nodes/webhook-nodes.ts'
import { API_VERSION } from './version.ts'
import { fits } from './wildcard.ts'

type ThemesArguments = PageArguments & { roles?: ThemeRole[] | null; names?: string[] | null }

const byId = (node: { id: string }) => node.id

/** The fields of QueryRoot that are emulated; those that are not here answer with a loud error. */
export const queryRoot = {
  shop: (_args: object, { shop, state }: Context) => shopNode({ shop, now: state.clock.now() }),

  theme: ({ id }: { id: string }, { shop }: Context) => {
    const theme = shop.themes.get(idOf('OnlineStoreTheme', id) ?? 0)
    return theme ? themeNode(theme) : null
  },

  themes: ({ roles, names, ...page }: ThemesArguments, { shop }: Context) => {
    const themes = [...shop.themes.values()]
      .filter(theme => !roles || roles.includes(theme.role))
      .filter(theme => !names || names.some(name => fits(name, theme.name)))
    return connection(themes.map(themeNode), page, byId, MAX_PAGE)
  },

  currentAppInstallation: (_args: object, context: Context) => ownInstallation(context),

  appInstallation: ({ id }: { id?: string | null }, context: Context) => {
    const own = ownInstallation(context)
    if (id == null) return own
    return [own, ...otherInstallations(context)].find(node => node.id === id) ?? null
  },

  appInstallations: (args: PageArguments, context: Context) =>
    connection([ownInstallation(context), ...otherInstallations(context)], args, byId, MAX_PAGE),

  app: ({ id }: { id?: string | null }, context: Context) => {
    const own = ownApp(context)
    return id == null || id === own.id ? own : null
  },

  shopLocales: ({ published }: { published: boolean }, { shop }: Context) =>
    shop.definition.locales.filter(locale => !published || locale.published),

  webhookSubscriptions: (args: PageArguments & { topics?: string[] | null }, context: Context) => {
    const own = webhookSubscriptions(context).filter(subscription => !args.topics || args.topics.includes(subscription.topic))
    return connection(own, args, byId, MAX_PAGE)
  },

  // Only the app's own script tags are listed, and it has none.
  scriptTags: (args: PageArguments) => connection<{ id: string }>([], args, byId, MAX_PAGE),

  onlineStore: (_args: object, { shop }: Context) => ({ passwordProtection: { enabled: shop.passwordProtected } }),

  publicApiVersions: () => [{ handle: API_VERSION, displayName: `${API_VERSION} (Latest)`, supported: true }],

  node: ({ id }: { id: string }, context: Context) => nodeById(id, context),

  nodes: ({ ids }: { ids: string[] }, context: Context) => {
    if (ids.length > MAX_PAGE) throw badRequest(`The input array size of ${ids.length} is greater than the maximum allowed of ${MAX_PAGE}.`)
    return ids.map(id => nodeById(id, context))
  },
}

function nodeById(id: string, context: Context) {
  const theme = context.shop.themes.get(idOf('OnlineStoreTheme', id) ?? 0)
  if (theme) return themeNode(theme)
  const nodes = [shopNode({ shop: context.shop, now: context.state.clock.now() }), ownApp(context), ownInstallation(context)]
  return nodes.find(node => node.id === id) ?? null
}
