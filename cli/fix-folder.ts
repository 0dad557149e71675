import { STARTING_BUDGETS } from '../engine/budgets.ts'
import { type FindingFix, fixTheme } from '../engine/fixes/fix-theme.ts'
import type { FileInput } from '../engine/read-theme.ts'
import { deleteThemeFile, type Refused, writeThemeFile } from '../scanner/change-theme-file.ts'
import { readImageSize } from '../scanner/read-image-size.ts'

export type FixedFolder = { fixes: FindingFix[]; written: string[]; deleted: string[]; notWritten: { file: string; because: Refused }[] }

/** Writes every safe fix to the folder. */
export function fixFolder(folder: string, files: readonly (FileInput & { text: string | null })[]): FixedFolder {
  const { fixes, written, deleted } = fixTheme({
    files,
    others: { installedApps: [], budgets: STARTING_BUDGETS },
    imageSize: path => readImageSize(folder, path),
  })
  const texts = new Map(files.map(({ path, text }) => [path, text]))
  const tries = [
    ...[...written].map(([file, texts]) => ({ file, because: writeThemeFile(folder, file, texts) })),
    ...deleted.map(file => ({ file, because: deleteThemeFile(folder, file, texts.get(file) ?? '') })),
  ]
  const notWritten = tries.flatMap(({ file, because }) => (because ? [{ file, because }] : []))
  const failed = new Set(notWritten.map(({ file }) => file))
  return {
    fixes,
    written: [...written.keys()].filter(file => !failed.has(file)).sort(),
    deleted: deleted.filter(file => !failed.has(file)),
    notWritten,
  }
}
