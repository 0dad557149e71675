import { accessSync, constants, lstatSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative, sep } from 'node:path'
import { THEME_FOLDERS } from '../scanner/read-theme-folder.ts'
import { reasonOf } from './reason-of.ts'
import { REFUSALS } from './refusals.ts'
import { UsageError } from './usage-error.ts'

type Output = { path: string; root: string }

/** Before anything is done: a place that can't take the report, or where it would be taken for a file of the theme. */
export function checkOutput({ path, root }: Output): void {
  const inRoot = relative(realpathSync(root), join(parentOf(path), basename(path)))
  const [folder = '', ...rest] = inRoot.split(sep)
  if (rest.length && THEME_FOLDERS.includes(folder)) throw new UsageError(REFUSALS.inTheme, { path })
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new UsageError(REFUSALS.unwritable, { path, because: 'EISDIR' })
}

/** Whole or not at all: a full disk leaves an earlier report as it is. */
export function writeOutput(path: string, text: string): void {
  const found = lstatSync(path, { throwIfNoEntry: false })
  try {
    // Pipes, devices and links are written through.
    if (found && !found.isFile()) writeFileSync(path, text)
    else replaceFile(path, text, found?.mode)
  } catch (error) {
    throw new UsageError(REFUSALS.unwritable, { path, because: reasonOf(error) })
  }
}

function replaceFile(path: string, text: string, mode: number | undefined): void {
  accessSync(mode === undefined ? dirname(path) : path, constants.W_OK)
  const fresh = join(dirname(path), `.${basename(path)}.${process.pid}.vigie`)
  try {
    writeFileSync(fresh, text, { flag: 'wx', ...(mode !== undefined && { mode }) })
    renameSync(fresh, path)
  } catch (error) {
    rmSync(fresh, { force: true })
    throw error
  }
}

function parentOf(path: string): string {
  try {
    return realpathSync(dirname(path))
  } catch (error) {
    throw new UsageError(REFUSALS.unwritable, { path, because: reasonOf(error) })
  }
}
