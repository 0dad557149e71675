import { lstatSync, readFileSync, realpathSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

export type Refused = 'outside' | 'not-a-file' | 'changed-meanwhile' | 'not-writable'

const NOT_WRITABLE = new Set(['EACCES', 'EPERM', 'EROFS', 'EEXIST', 'ENOSPC', 'EDQUOT', 'EIO', 'ENAMETOOLONG'])

/** Puts a new text in the place of one that was read from the folder, whole or not at all; a reason instead when it may not. */
export function writeThemeFile(folder: string, path: string, { before, after }: { before: string; after: string }): Refused | null {
  const target = join(folder, path)
  const refused = whyNot(folder, path) ?? (isStill(target, before) ? null : 'changed-meanwhile')
  if (refused) return refused
  const fresh = join(dirname(target), `.${basename(target)}.${process.pid}.vigie`)
  try {
    writeFileSync(fresh, after, { flag: 'wx', mode: lstatSync(target).mode })
    renameSync(fresh, target)
    return null
  } catch (error) {
    rmSync(fresh, { force: true })
    return refusedBy(error)
  }
}

/** Deletes a file of the folder whose text is still the one that was read. */
export function deleteThemeFile(folder: string, path: string, before: string): Refused | null {
  const refused = whyNot(folder, path) ?? (isStill(join(folder, path), before) ? null : 'changed-meanwhile')
  if (refused) return refused
  try {
    unlinkSync(join(folder, path))
    return null
  } catch (error) {
    return refusedBy(error)
  }
}

/** Links are not followed: neither the file nor a folder on the way to it may be one. */
function whyNot(folder: string, path: string): Refused | null {
  const parent = dirname(path)
  if (realpathSync(join(folder, parent)) !== join(realpathSync(folder), parent)) return 'outside'
  return lstatSync(join(folder, path), { throwIfNoEntry: false })?.isFile() ? null : 'not-a-file'
}

/** Also false where the bytes are no text that can be written again as it was. */
function isStill(target: string, before: string): boolean {
  return readFileSync(target).equals(Buffer.from(before, 'utf8'))
}

function refusedBy(error: unknown): Refused {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  if (typeof code === 'string' && NOT_WRITABLE.has(code)) return 'not-writable'
  throw error
}
