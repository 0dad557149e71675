import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** PGlite's own folder inside an embedded one. */
export function dataFolder(folder: string): string {
  return join(folder, 'data')
}

/** There while a fresh folder is unpacked: a start killed meanwhile begins again. */
export function unpackingMark(folder: string): string {
  return join(folder, 'unpacking')
}

/** Whether the folder holds a database, and all of it. */
export function isWhole(folder: string): boolean {
  return existsSync(dataFolder(folder)) && !existsSync(unpackingMark(folder))
}
