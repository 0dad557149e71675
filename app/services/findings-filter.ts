import { z } from 'zod'
import { CATEGORIES, SEVERITIES } from '../../engine/audit.ts'
import { FINDING_VIEWS } from './finding-views.ts'

const names = z.array(z.string().min(1).max(300)).max(100)

/** Which findings are meant; an empty list or search lets all pass. */
export const findingsFilter = z.object({
  view: z.enum(FINDING_VIEWS),
  search: z.string().max(200),
  severities: z.array(z.enum(SEVERITIES)),
  categories: z.array(z.enum(CATEGORIES)),
  audits: names,
  apps: names,
  files: names,
})

export type FindingsFilter = z.infer<typeof findingsFilter>

export const ALL_OPEN: FindingsFilter = { view: 'open', search: '', severities: [], categories: [], audits: [], apps: [], files: [] }

/** Findings that an action is for: some by id, or all that a filter lets pass. */
export const findingsSelection = z.union([z.object({ ids: z.array(z.uuid()).min(1).max(1000) }), z.object({ filter: findingsFilter })])

export type FindingsSelection = z.infer<typeof findingsSelection>
