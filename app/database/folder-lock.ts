import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { StartError } from '../start-error.ts'

const SQLITE_BUSY = 5

/**
 * Takes a folder for this process alone; throws StartError naming the owner when another one has it.
 * The lock is the kernel's (a file lock held by SQLite): it goes with its process, however that ends.
 */
export function lockFolder(folder: string): { release: () => void } {
  const lock = openLock(folder)
  try {
    lock.exec('PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if (!isBusy(error)) throw error
    throw new StartError(
      `the data folder ${folder} is in use by ${readOwner(folder)}. Stop that one first, or set VIGIE_DATA to another folder.`,
    )
  }
  writeFileSync(join(folder, 'owner.json'), JSON.stringify({ pid: process.pid, since: new Date().toISOString() }))
  return { release: () => lock.close() }
}

function openLock(folder: string): DatabaseSync {
  try {
    mkdirSync(folder, { recursive: true })
    return new DatabaseSync(join(folder, 'lock.sqlite'))
  } catch (cause) {
    const because = cause instanceof Error ? cause.message : String(cause)
    throw new StartError(`can't write in the data folder ${folder} (${because}). Set VIGIE_DATA to a folder of your own.`)
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY
}

function readOwner(folder: string): string {
  try {
    const { pid, since } = JSON.parse(readFileSync(join(folder, 'owner.json'), 'utf8'))
    return `process ${pid}, started ${since}`
  } catch {
    return 'another process'
  }
}
