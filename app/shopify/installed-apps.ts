import { z } from 'zod'
import { AppError } from '../errors.ts'
import type { AdminClient } from './admin-client.ts'
import { allNodes, page } from './every-page.ts'
import { operation } from './operation.ts'

const INSTALLED_APPS = `#graphql
  query InstalledApps($after: String) {
    appInstallations(first: 100, after: $after) {
      nodes { app { handle title } }
      pageInfo { hasNextPage endCursor }
    }
  }
`

const installation = z
  .object({ app: z.object({ handle: z.string().nullish(), title: z.string() }) })
  .transform(({ app }) => ({ handle: app.handle ?? app.title, title: app.title }))

const installedApps = operation(INSTALLED_APPS, z.object({ appInstallations: page(installation) }))

export type InstalledApp = z.infer<typeof installation>

/** The shop's apps; throws SCOPE_DENIED unless Shopify has granted read_apps, which it does for few custom apps only. */
export async function listInstalledApps(admin: AdminClient, signal: AbortSignal | undefined): Promise<InstalledApp[]> {
  if (!admin.scopes.includes('read_apps')) throw new AppError('SCOPE_DENIED', { shop: admin.shopDomain, field: 'appInstallations' })
  const readPage = async (after: string | null) => {
    const { appInstallations } = await admin.query({ ...installedApps({ after }), signal })
    return appInstallations
  }
  return allNodes(admin.shopDomain, readPage)
}
