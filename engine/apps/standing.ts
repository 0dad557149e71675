import type { Reason, Theme } from '../theme.ts'

const DOUBTFUL = new Set<Reason['because']>(['dynamic-name', 'used-by-unknown', 'outside'])

/** `doubtful`: a name that nobody can read might lead to this file: no sign that its app runs, and no leave to delete it either. */
export type Standing = 'used' | 'doubtful' | 'dead'

export function standingOf(theme: Theme, path: string): Standing {
  if (theme.liveness(path) === 'dead') return 'dead'
  const { because } = theme.reason(path)
  if (because === 'switched-off') return 'dead'
  return DOUBTFUL.has(because) ? 'doubtful' : 'used'
}
