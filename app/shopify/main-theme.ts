import { z } from 'zod'
import { AppError } from '../errors.ts'
import type { AdminClient } from './admin-client.ts'
import { operation } from './operation.ts'

const MAIN_THEME = `#graphql
  query MainTheme {
    themes(first: 1, roles: [MAIN]) {
      nodes { id name }
    }
  }
`

const themes = z.object({ nodes: z.array(z.object({ id: z.string(), name: z.string() })) })
const mainTheme = operation(MAIN_THEME, z.object({ themes: themes.nullish() }))

export type ThemeRef = { gid: string; name: string }

/** The published theme; throws THEME_NOT_FOUND when there is none. */
export async function findMainTheme(admin: AdminClient, signal: AbortSignal | undefined): Promise<ThemeRef> {
  const { themes } = await admin.query({ ...mainTheme({}), signal })
  const theme = themes?.nodes[0]
  if (!theme) throw new AppError('THEME_NOT_FOUND', { shop: admin.shopDomain })
  return { gid: theme.id, name: theme.name }
}
