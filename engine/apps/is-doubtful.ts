import type { Reason, Theme } from '../theme.ts'

const DOUBTFUL = new Set<Reason['because']>(['dynamic-name', 'used-by-unknown'])

/** A name that nobody can read might lead to this file: no sign that its app runs, and no leave to delete it either. */
export function isDoubtful(theme: Theme, path: string): boolean {
  return DOUBTFUL.has(theme.reason(path).because)
}
