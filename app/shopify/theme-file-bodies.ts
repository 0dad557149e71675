import { z } from 'zod'
import { AppError } from '../errors.ts'
import { allNodes, page } from './every-page.ts'
import { listedFile, type ThemeRead } from './list-theme-files.ts'
import { operation } from './operation.ts'

const THEME_FILE_BODIES = `#graphql
  query ThemeFileBodies($id: ID!, $filenames: [String!]!, $after: String) {
    theme(id: $id) {
      files(first: 50, filenames: $filenames, after: $after) {
        nodes {
          filename size checksumMd5 contentType updatedAt
          body {
            ... on OnlineStoreThemeFileBodyText { content }
            ... on OnlineStoreThemeFileBodyBase64 { contentBase64 }
            ... on OnlineStoreThemeFileBodyUrl { url }
          }
        }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`

const body = z.union([
  z.object({ content: z.string() }).transform(({ content }) => ({ content: Buffer.from(content) })),
  z.object({ contentBase64: z.string() }).transform(({ contentBase64 }) => ({ content: Buffer.from(contentBase64, 'base64') })),
  z.object({ url: z.url() }),
])

const fileWithBody = z.object({ body }).and(listedFile)

/** A file with its content, or with the short-lived address of its content. */
export type AnsweredFile = z.infer<typeof fileWithBody>

const themeFileBodies = operation(THEME_FILE_BODIES, z.object({ theme: z.object({ files: page(fileWithBody).nullish() }).nullish() }))

/** Asks for bodies by path, at most 50; fewer may be answered. Throws THEME_NOT_FOUND when the theme is gone. */
export async function askForBodies({ admin, themeGid, signal }: ThemeRead, paths: string[]): Promise<AnsweredFile[]> {
  const readPage = async (after: string | null) => {
    const { theme } = await admin.query({ ...themeFileBodies({ id: themeGid, filenames: paths, after }), signal })
    if (!theme?.files) throw new AppError('THEME_NOT_FOUND', { shop: admin.shopDomain, theme: themeGid })
    return theme.files
  }
  const asked = new Set(paths)
  const answered = await allNodes(admin.shopDomain, readPage)
  // A name with a * in it is a pattern to Shopify and may bring files that nobody asked for.
  return answered.filter(file => asked.has(file.path))
}
