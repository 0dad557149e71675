// Apart from the zod schemas, so that pages can use them without loading zod.

export const FINDING_VIEWS = ['open', 'new', 'ignored', 'snoozed', 'resolved'] as const
export type FindingView = (typeof FINDING_VIEWS)[number]

export const FINDING_SORTS = ['severity', 'mildest', 'newest', 'oldest', 'place', 'place-reversed'] as const
export type FindingSort = (typeof FINDING_SORTS)[number]

export const FINDING_GROUPS = ['none', 'app', 'file'] as const
export type FindingGroup = (typeof FINDING_GROUPS)[number]
