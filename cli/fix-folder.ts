import { STARTING_BUDGETS } from '../engine/budgets.ts'
import { type FindingFix, fixTheme } from '../engine/fixes/fix-theme.ts'
import { LEAVE_NOTHING } from '../engine/fixes/leave.ts'
import type { FileInput } from '../engine/read-theme.ts'
import { deleteThemeFile, type Refused, writeThemeFile } from '../scanner/change-theme-file.ts'
import type { PatchedFile } from '../scanner/propose-patch.ts'
import { readImageSize } from '../scanner/read-image-size.ts'

export type NotWritten = { file: string; because: Refused }

/** Every change that mends a finding of the folder without changing what the theme does; writes nothing. */
export function planFixes(
  folder: string,
  files: readonly (FileInput & { text: string | null })[],
): { fixes: FindingFix[]; changes: PatchedFile[] } {
  const { fixes, written, deleted } = fixTheme({
    files,
    others: { installedApps: [], budgets: STARTING_BUDGETS },
    imageSize: path => readImageSize(folder, path),
    leave: LEAVE_NOTHING,
  })
  const texts = new Map(files.map(({ path, text }) => [path, text]))
  const edits = [...written].map(([path, edit]) => ({ path, ...edit }))
  const deletions = deleted.map(path => ({ path, before: texts.get(path) ?? '', after: null }))
  return { fixes, changes: [...edits, ...deletions].sort((a, b) => (a.path < b.path ? -1 : 1)) }
}

/** Writes the changes, each whole or not at all; answers those that the disk or the theme's owner did not allow. */
export function writeFixes(folder: string, changes: readonly PatchedFile[]): NotWritten[] {
  return changes.flatMap(({ path, before, after }) => {
    const because = after === null ? deleteThemeFile(folder, path, before) : writeThemeFile(folder, path, { before, after })
    return because ? [{ file: path, because }] : []
  })
}
