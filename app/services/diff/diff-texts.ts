import { type StructuredPatchHunk, structuredPatch } from 'diff'
import type { DiffHunk, DiffLine } from './diff.ts'
import { type DiffRow, pairLines } from './pair-lines.ts'

export type TextDiff =
  | { state: 'diff'; hunks: DiffHunk[]; rows: DiffRow[][]; added: number; removed: number; cut: boolean }
  | { state: 'line-endings' }
  | { state: 'huge'; beforeLines: number | null; afterLines: number | null }

// A page of a browser stays usable up to about here; the search for a shortest diff is quadratic in what differs.
const MAX_BYTES = 2_000_000
const MAX_EDITS = 3000
const MAX_SHOWN = 4000
const MAX_LINE = 2000

/** Compares two versions of a file line by line; null is a file that does not exist. */
export function diffTexts({ before, after, context }: { before: string | null; after: string | null; context: number }): TextDiff {
  const tooBig = (before?.length ?? 0) + (after?.length ?? 0) > MAX_BYTES
  const options = { context, stripTrailingCr: true, maxEditLength: editLimit(before, after) }
  const patch = tooBig ? undefined : structuredPatch('', '', before ?? '', after ?? '', undefined, undefined, options)
  if (!patch) return { state: 'huge', beforeLines: countLines(before), afterLines: countLines(after) }
  if (patch.hunks.length === 0) return { state: 'line-endings' }
  const whole = patch.hunks.map(readHunk)
  const hunks = cutHunks(whole)
  return {
    state: 'diff',
    hunks,
    rows: hunks.map(pairLines),
    added: countType(whole, 'added'),
    removed: countType(whole, 'removed'),
    cut: countAll(hunks) < countAll(whole),
  }
}

/** A file that came or went needs no search, however long. */
function editLimit(before: string | null, after: string | null): number {
  return before && after ? MAX_EDITS : MAX_BYTES
}

function readHunk({ oldStart, oldLines, newStart, newLines, lines }: StructuredPatchHunk): DiffHunk {
  let before = oldStart
  let after = newStart
  const read = lines
    // "\ No newline at end of file" is about a line, not one.
    .filter(line => !line.startsWith('\\'))
    .map((line): DiffLine => {
      const text = cutLine(line.slice(1))
      if (line.startsWith('+')) return { type: 'added', before: null, after: after++, text }
      if (line.startsWith('-')) return { type: 'removed', before: before++, after: null, text }
      return { type: 'same', before: before++, after: after++, text }
    })
  return { beforeStart: oldStart, beforeLines: oldLines, afterStart: newStart, afterLines: newLines, lines: read }
}

function cutLine(text: string): string {
  return text.length > MAX_LINE ? `${text.slice(0, MAX_LINE)}…` : text
}

function cutHunks(hunks: DiffHunk[]): DiffHunk[] {
  let left = MAX_SHOWN
  return hunks.flatMap(hunk => {
    const lines = hunk.lines.slice(0, left)
    left -= lines.length
    return lines.length > 0 ? [{ ...hunk, lines }] : []
  })
}

function countAll(hunks: DiffHunk[]): number {
  return hunks.reduce((sum, hunk) => sum + hunk.lines.length, 0)
}

function countType(hunks: DiffHunk[], type: DiffLine['type']): number {
  return hunks.reduce((sum, hunk) => sum + hunk.lines.filter(line => line.type === type).length, 0)
}

function countLines(text: string | null): number | null {
  return text === null ? null : text.split('\n').length
}
