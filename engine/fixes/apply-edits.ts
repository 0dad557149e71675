import type { Edit } from './fix.ts'

type Change = Pick<Edit, 'from' | 'to' | 'text'>

/** The text with the edits applied, which must not overlap. */
export function applyEdits(text: string, edits: readonly Change[]): string {
  const parts: string[] = []
  let at = 0
  for (const { from, to, text: written } of inOrder(edits)) {
    parts.push(text.slice(at, from), written)
    at = to
  }
  return parts.join('') + text.slice(at)
}

/** The edits that stand apart; of two that overlap, or begin at one place, the first in the list. */
export function withoutOverlaps<C extends Change>(edits: readonly C[]): C[] {
  const kept: C[] = []
  for (const edit of edits) if (!kept.some(other => overlap(edit, other))) kept.push(edit)
  return inOrder(kept)
}

function overlap(a: Change, b: Change): boolean {
  return a.from === b.from || (a.from < b.to && b.from < a.to)
}

function inOrder<C extends Change>(edits: readonly C[]): C[] {
  return [...edits].sort((a, b) => a.from - b.from)
}
