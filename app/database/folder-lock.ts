import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join, relative } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import { StartError } from '../start-error.ts'

const SQLITE_BUSY = 5
const ownerFile = z.object({ pid: z.number(), program: z.string(), host: z.string(), since: z.iso.datetime() })

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
  writeFileSync(join(folder, 'owner.json'), JSON.stringify(thisProcess()))
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

function thisProcess(): z.infer<typeof ownerFile> {
  const program = relative(process.cwd(), process.argv[1] ?? process.execPath)
  return { pid: process.pid, program, host: hostname(), since: new Date().toISOString() }
}

function readOwner(folder: string): string {
  try {
    const { pid, program, host, since } = ownerFile.parse(JSON.parse(readFileSync(join(folder, 'owner.json'), 'utf8')))
    return `process ${pid} (${program} on ${host}, since ${since})`
  } catch {
    return 'another process'
  }
}
