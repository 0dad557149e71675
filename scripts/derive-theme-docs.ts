import { z } from 'zod'

const SCHEMAS = 'https://raw.githubusercontent.com/Shopify/theme-liquid-docs/main/schemas'

const manifest = z.object({ schemas: z.array(z.object({ uri: z.string(), fileMatch: z.array(z.string()).optional() })) })
const named = z.object({ name: z.string() })

/** What theme-check's checks need of Shopify's reference: the names of filters, and the schemas of what a theme declares. */
export function deriveThemeDocs(docs: { filters: unknown; manifest: unknown; schema: (uri: string) => unknown }) {
  return {
    filters: z
      .array(named)
      .parse(docs.filters)
      .map(({ name }) => ({ name })),
    schemas: manifest.parse(docs.manifest).schemas.map(({ uri, fileMatch }) => ({
      uri: `${SCHEMAS}/${uri}`,
      ...(fileMatch && { fileMatch }),
      schema: JSON.stringify(docs.schema(uri)),
    })),
  }
}
