import { z } from 'zod'
import type { Deprecations } from '../engine/knowledge/deprecations.ts'

const documented = z.object({
  name: z.string(),
  deprecated: z.boolean().optional(),
  deprecation_reason: z.string().nullish(),
})
const object = documented.extend({ properties: z.array(documented).nullish() })

type Documented = z.infer<typeof documented>

/** What Shopify's Liquid reference marks as deprecated, with the replacement that it names. */
export function deriveDeprecations(docs: { tags: unknown; filters: unknown; objects: unknown }): Omit<Deprecations, 'date' | 'from'> {
  const objects = z.array(object).parse(docs.objects)
  const properties = objects.flatMap(({ name, properties }) =>
    (properties ?? []).filter(isDeprecated).map(property => ({ ...property, name: `${name}.${property.name}` })),
  )
  return {
    tags: z.array(documented).parse(docs.tags).filter(isDeprecated).map(toEntry('tags')),
    filters: z.array(documented).parse(docs.filters).filter(isDeprecated).map(toEntry('filters')),
    objects: [...objects.filter(isDeprecated), ...properties].map(toEntry('objects')),
  }
}

function isDeprecated({ deprecated }: Documented): boolean {
  return deprecated === true
}

function toEntry(kind: 'tags' | 'filters' | 'objects'): (entry: Documented) => Deprecations['tags'][number] {
  return ({ name, deprecation_reason }) => ({
    name,
    instead: namedInstead(deprecation_reason ?? ''),
    source: `https://shopify.dev/docs/api/liquid/${kind}/${name.split('.')[0]}`,
  })
}

/** The first link or two after "replaced by": `[`color_to_rgb`](…) and [`color_modify`](…)`. */
function namedInstead(reason: string): string[] {
  const [, after = ''] = /(?:replaced by|in favor of|[Pp]refer to use)(?: the)? (.*)/s.exec(reason.split(/\n/, 3).join(' ')) ?? []
  const [sentence = ''] = after.split(/\.(?:\s|$)/, 1)
  return [...sentence.matchAll(/\[`?([\w.]+)`?\]\(/g)].flatMap(([, name]) => (name ? [name] : []))
}
