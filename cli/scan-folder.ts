import { resolve } from 'node:path'
import { AUDITS } from '../engine/audits/index.ts'
import { STARTING_BUDGETS } from '../engine/budgets.ts'
import { extract, unreadableFacts } from '../engine/facts/extract.ts'
import { type FileInput, readTheme } from '../engine/read-theme.ts'
import { scan } from '../engine/scan.ts'
import { detachFacts, WORTH_COPYING } from '../scanner/detach-facts.ts'
import { type FolderFile, readText } from '../scanner/read-theme-folder.ts'
import type { Command } from './command.ts'
import { listFolder } from './list-folder.ts'
import { readDeeply } from './read-deeply.ts'
import { buildReport, type Report } from './report.ts'
import { clearAwayOften, isLarge } from './save-memory.ts'
import type { Surroundings } from './surroundings.ts'

/** Fingerprints of the baseline; null without one. */
export type Known = ReadonlySet<string> | null

export async function scanFolder({ folder, language, deep }: Command, known: Known, around: Surroundings): Promise<Report> {
  const start = around.now()
  const root = resolve(around.cwd, folder)
  const files = listFolder(folder, around.cwd)
  const others = { installedApps: [], budgets: STARTING_BUDGETS, ...(deep && { deep: await readDeeply(root, files) }) }
  const result = scan({ theme: readTheme(readFiles(root, files, around)), ...others }, AUDITS)
  if (!result.inventory) throw new Error('a theme was read, yet the scan has no inventory')
  return buildReport({ result, inventory: result.inventory, language, known, today: around.today, ms: Math.round(around.now() - start) })
}

export function readFiles(root: string, files: readonly FolderFile[], { progress }: Surroundings): FileInput[] {
  const large = isLarge(files)
  if (large) clearAwayOften()
  const longestKept = large ? 0 : WORTH_COPYING
  const read = files.map((file, index) => {
    progress(`\r${index + 1}/${files.length}`)
    return readFile(root, file, longestKept)
  })
  progress('\r\u001b[K')
  return read
}

/** Of texts longer than the longest kept, one at a time is in memory. */
function readFile(root: string, { path, bytes, state }: FolderFile, longestKept: number): FileInput {
  if (state === 'binary') return { path, bytes, facts: null }
  if (state !== 'text') return { path, bytes, facts: unreadableFacts(path, state) }
  const text = readText(root, path)
  if (text === null) return { path, bytes, facts: unreadableFacts(path, 'unreadable') }
  const facts = extract({ path, text })
  return { path, bytes, facts: bytes < longestKept ? facts : detachFacts(facts) }
}
