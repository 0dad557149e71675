import knowledge from './deprecations.json' with { type: 'json' }

export type Deprecation = { name: string /** Empty when nothing replaces it. */; instead: string[]; source: string }

export type Deprecations = { date: string; from: string; tags: Deprecation[]; filters: Deprecation[]; objects: Deprecation[] }

const { tags, filters, objects }: Deprecations = knowledge

export const DEPRECATED_TAGS = byName(tags)
export const DEPRECATED_FILTERS = byName(filters)
/** Objects, and their properties as `object.property`. */
export const DEPRECATED_OBJECTS = byName(objects)

function byName(entries: readonly Deprecation[]): ReadonlyMap<string, Deprecation> {
  return new Map(entries.map(entry => [entry.name, entry]))
}
