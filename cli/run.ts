import { existsSync, writeFileSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { SEVERITIES } from '../engine/audit.ts'
import { AUDITS } from '../engine/audits/index.ts'
import { STARTING_BUDGETS } from '../engine/budgets.ts'
import { extract, unreadableFacts } from '../engine/facts/extract.ts'
import { type FileInput, readTheme } from '../engine/read-theme.ts'
import { scan } from '../engine/scan.ts'
import { detachFacts } from '../scanner/detach-facts.ts'
import { type FolderFile, listThemeFolder, readText, readTexts } from '../scanner/read-theme-folder.ts'
import { readBaseline } from './baseline.ts'
import { type Command, readCommand, USAGE } from './command.ts'
import { fixFolder } from './fix-folder.ts'
import { readDeeply } from './read-deeply.ts'
import { buildReport, type Report } from './report.ts'
import { reportFix } from './reported-fix.ts'
import { REPORTERS } from './reporters/index.ts'
import { UsageError } from './usage-error.ts'
import { VERSION } from './version.ts'

export type Surroundings = {
  cwd: string
  out: (text: string) => void
  err: (text: string) => void
  /** Writes nothing where nobody watches. */
  progress: (text: string) => void
  /** Milliseconds from any start. */
  now: () => number
}

/** The whole command; answers its exit code. */
export async function run(args: string[], around: Surroundings): Promise<0 | 1 | 2> {
  try {
    const command = readCommand(args)
    if (command === 'help') {
      around.out(`${USAGE}\n`)
      return 0
    }
    const known = command.baseline === null ? null : readBaseline(resolve(around.cwd, command.baseline))
    const report = await (command.fix ? fixAndScan : scanFolder)(command, known, around)
    print(command, report, around)
    if (report.fixes?.notWritten.length) return 2
    return fails(report, command.failOn) ? 1 : 0
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    around.err(`${error.message}\n`)
    return 2
  }
}

type Known = ReadonlySet<string> | null

async function scanFolder({ folder, language, deep }: Command, known: Known, around: Surroundings): Promise<Report> {
  const start = around.now()
  const root = resolve(around.cwd, folder)
  const files = listFolder(folder, around)
  const others = { installedApps: [], budgets: STARTING_BUDGETS, ...(deep && { deep: await readDeeply(root, files) }) }
  const result = scan({ theme: readTheme(readFiles(root, files, around)), ...others }, AUDITS)
  if (!result.inventory) throw new Error('a theme was read, yet the scan has no inventory')
  return buildReport({ result, inventory: result.inventory, language, known, ms: Math.round(around.now() - start) })
}

/** The report of the mended theme, with what was done to it. */
async function fixAndScan(command: Command, known: Known, around: Surroundings): Promise<Report> {
  const root = resolve(around.cwd, command.folder)
  const listed = listFolder(command.folder, around)
  const texts = new Map(readTexts(root, listed).map(({ path, text }) => [path, text]))
  const files = readFiles(root, listed, around).map(file => ({ ...file, text: texts.get(file.path) ?? null }))
  const { fixes, ...done } = fixFolder(root, files)
  for (const { file, because } of done.notWritten) around.err(`${file} was not written: ${NOT_WRITTEN[because]}\n`)
  return { ...(await scanFolder(command, known, around)), fixes: { ...done, findings: fixes.map(fix => reportFix(fix, command.language)) } }
}

const NOT_WRITTEN = {
  outside: 'a link leads out of the theme folder.',
  'not-a-file': 'it is no longer a plain file.',
  'changed-meanwhile': 'it was changed meanwhile, or is not written in UTF-8.',
  'not-writable': 'it may not be written.',
}

function listFolder(folder: string, { cwd }: Surroundings): FolderFile[] {
  const files = listThemeFolder(resolve(cwd, folder))
  if (files) return files
  const isArchive = /\.zip$/i.test(folder) && existsSync(resolve(cwd, folder))
  if (isArchive) throw new UsageError(`${folder} is an archive: unpack it and name the folder.`)
  throw new UsageError(`${folder} is not a theme folder: it has neither layout nor templates.`)
}

function readFiles(root: string, files: readonly FolderFile[], { progress }: Surroundings): FileInput[] {
  const read = files.map((file, index) => {
    progress(`\r${index + 1}/${files.length}`)
    return readFile(root, file)
  })
  progress('\r\u001b[K')
  return read
}

/** Of large files one text at a time is in memory. */
function readFile(root: string, { path, bytes, state }: FolderFile): FileInput {
  if (state === 'binary') return { path, bytes, facts: null }
  if (state !== 'text') return { path, bytes, facts: unreadableFacts(path, state) }
  const text = readText(root, path)
  return { path, bytes, facts: text === null ? unreadableFacts(path, 'unreadable') : detachFacts(extract({ path, text }), bytes) }
}

function print({ folder, format, output, language }: Command, report: Report, { cwd, out }: Surroundings): void {
  const base = relative(cwd, resolve(cwd, folder)).split(sep).join('/')
  const printed = REPORTERS[format]({ report, language, base, version: VERSION })
  if (output === null) out(printed)
  else writeFileSync(resolve(cwd, output), printed)
}

/** With a baseline only what is new counts. */
function fails({ findings }: Report, failOn: Command['failOn']): boolean {
  if (failOn === 'none') return false
  const gravest = SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1)
  return findings.some(finding => finding.isNew !== false && gravest.includes(finding.severity))
}
