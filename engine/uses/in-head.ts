import type { Position } from '../facts/facts.ts'
import type { Theme } from '../theme.ts'

/** Whether something stands in the head of a page; a `<head>` that a file writes into the body is none. */
export function inHead(theme: Theme, path: string, { position }: { position: Position }): boolean {
  return (position === 'head' || position === 'unknown') && theme.isInHead(path)
}
