import { z } from 'zod'
import { AppError } from '../errors.ts'
import type { AdminClient } from './admin-client.ts'
import { allNodes, page } from './every-page.ts'
import { operation } from './operation.ts'

// Asked for without bodies, a page this long stays far below the 1,000 points that one query may cost.
const THEME_FILES = `#graphql
  query ThemeFiles($id: ID!, $after: String) {
    theme(id: $id) {
      files(first: 250, after: $after) {
        nodes { filename size checksumMd5 contentType updatedAt }
        pageInfo { hasNextPage endCursor }
        userErrors { code filename }
      }
    }
  }
`

export const listedFile = z
  .object({
    filename: z.string().min(1),
    size: z.coerce.number().int().nonnegative(),
    checksumMd5: z.string().nullish(),
    contentType: z.string(),
    updatedAt: z.coerce.date(),
  })
  .transform(({ filename, size, checksumMd5 = null, ...file }) => ({ path: filename, bytes: size, checksumMd5, ...file }))

/** A file as the theme lists it. A null checksum says nothing about the content. */
export type ListedFile = z.infer<typeof listedFile>

// A file that Shopify fails to read is left out of its page and named here.
const leftOut = z.object({ userErrors: z.array(z.object({ code: z.string(), filename: z.string() })) })
const files = page(listedFile).and(leftOut)
const themeFiles = operation(THEME_FILES, z.object({ theme: z.object({ files: files.nullish() }).nullish() }))

export type ThemeRead = { admin: AdminClient; themeGid: string; signal: AbortSignal | undefined }

/** `leftOut`: paths of files that exist and were not listed. */
export type ThemeListing = { files: Map<string, ListedFile>; leftOut: string[] }

/**
 * Every file of a theme by path, however short its pages come; throws THEME_NOT_FOUND when the theme is gone, and THEME_EMPTY when
 * it lists nothing: a theme has a layout at least, and files that seem deleted would be taken as mended.
 */
export async function listThemeFiles({ admin, themeGid, signal }: ThemeRead): Promise<ThemeListing> {
  const leftOut = new Set<string>()
  const readPage = async (after: string | null) => {
    const { theme } = await admin.query({ ...themeFiles({ id: themeGid, after }), signal })
    if (!theme?.files) throw new AppError('THEME_NOT_FOUND', { shop: admin.shopDomain, theme: themeGid })
    for (const { code, filename } of theme.files.userErrors) if (code !== 'NOT_FOUND') leftOut.add(filename)
    return theme.files
  }
  const listed = await allNodes(admin.shopDomain, readPage)
  if (listed.length === 0) throw new AppError('THEME_EMPTY', { shop: admin.shopDomain, theme: themeGid })
  const files = new Map(listed.map(file => [file.path, file]))
  return { files, leftOut: [...leftOut].filter(path => !files.has(path)) }
}
