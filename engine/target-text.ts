import type { Target } from './facts/facts.ts'

/** What code points at, as people read it. */
export function targetText(target: Target): string {
  if ('known' in target) return target.known
  if ('oneOf' in target) return target.oneOf.join(' | ')
  return 'pattern' in target ? target.pattern : target.unknown
}
