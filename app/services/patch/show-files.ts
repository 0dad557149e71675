import type { PatchedFile } from '../../../scanner/propose-patch.ts'
import type { DiffHunk } from '../diff/diff.ts'
import { diffTexts } from '../diff/diff-texts.ts'

/** A file of a patch as a page lists it. */
export type ShownFile = {
  path: string
  deleted: boolean
  /** The names of what is mended in it. */
  mends: string[]
  /** Null for a file that goes, and where the page would grow too long. */
  diff: { hunks: DiffHunk[]; added: number; removed: number; cut: boolean } | null
}

const CONTEXT = 3
const MOST_LINES = 6000

/** The files with their diffs, as many as a browser can hold; the patch itself holds all. */
export function showFiles(files: readonly PatchedFile[], mendsIn: (path: string) => string[]): ShownFile[] {
  let left = MOST_LINES
  return files.map(({ path, before, after }) => {
    const shown = { path, deleted: after === null, mends: mendsIn(path), diff: null }
    if (after === null || left <= 0) return shown
    const content = diffTexts({ before, after, context: CONTEXT })
    if (content.state !== 'diff') return shown
    const { hunks, added, removed, cut } = content
    left -= hunks.reduce((sum, { lines }) => sum + lines.length, 0)
    return { ...shown, diff: { hunks, added, removed, cut } }
  })
}
