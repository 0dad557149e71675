import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

const SQLITE_BUSY = 5

/** Takes a file for this process until it ends, by SQLite's file lock beside it; throws when another process has it. */
export function ownFile(file: string): { release: () => void } {
  mkdirSync(dirname(file), { recursive: true })
  const lock = new DatabaseSync(`${file}.lock`)
  try {
    lock.exec('PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if (!(error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY)) throw error
    throw new Error(`${file} is in use by another emulator, that of a demo that runs already. Stop that one first.`)
  }
  return { release: () => lock.close() }
}
