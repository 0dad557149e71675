import type { DiffHunk, DiffLine } from './diff.ts'

/** A row of the side-by-side view: what stood there, what stands there now. */
export type DiffRow = { before: DiffLine | null; after: DiffLine | null }

/** Lays removed lines beside the added ones that replace them. */
export function pairLines({ lines }: Pick<DiffHunk, 'lines'>): DiffRow[] {
  const rows: DiffRow[] = []
  let removed: DiffLine[] = []
  let added: DiffLine[] = []
  const flush = () => {
    for (let i = 0; i < Math.max(removed.length, added.length); i++) rows.push({ before: removed[i] ?? null, after: added[i] ?? null })
    removed = []
    added = []
  }
  for (const line of lines) {
    if (line.type === 'same') {
      flush()
      rows.push({ before: line, after: line })
    } else if (line.type === 'added') added.push(line)
    else {
      if (added.length > 0) flush()
      removed.push(line)
    }
  }
  flush()
  return rows
}
