import type { Reach } from '../each-file.ts'
import type { Position } from '../facts/facts.ts'

/** Whether something stands in the head of a page; a `<head>` that a file writes into the body is none. */
export function inHead(reach: Reach, path: string, { position }: { position: Position }): boolean {
  return (position === 'head' || position === 'unknown') && reach.isInHead(path)
}
