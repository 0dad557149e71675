import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { type FolderFile, listThemeFolder } from '../scanner/read-theme-folder.ts'
import { REFUSALS } from './refusals.ts'
import { UsageError } from './usage-error.ts'

/** The files of the theme that the command names. */
export function listFolder(folder: string, cwd: string): FolderFile[] {
  const path = resolve(cwd, folder)
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) throw new UsageError(REFUSALS.missingFolder, { folder })
  if (!found.isDirectory()) throw new UsageError(/\.zip$/i.test(folder) ? REFUSALS.anArchive : REFUSALS.aFile, { folder })
  const files = listThemeFolder(path)
  if (!files) throw new UsageError(REFUSALS.noTheme, { folder })
  return files
}
