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

const themeFiles = operation(THEME_FILES, z.object({ theme: z.object({ files: page(listedFile).nullish() }).nullish() }))

export type ThemeRead = { admin: AdminClient; themeGid: string; signal: AbortSignal | undefined }

/** Every file of a theme by path, however short its pages come; throws THEME_NOT_FOUND when the theme is gone. */
export async function listThemeFiles({ admin, themeGid, signal }: ThemeRead): Promise<Map<string, ListedFile>> {
  const readPage = async (after: string | null) => {
    const { theme } = await admin.query({ ...themeFiles({ id: themeGid, after }), signal })
    if (!theme?.files) throw new AppError('THEME_NOT_FOUND', { shop: admin.shopDomain, theme: themeGid })
    return theme.files
  }
  const files = await allNodes(admin.shopDomain, readPage)
  return new Map(files.map(file => [file.path, file]))
}
