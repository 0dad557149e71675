import { writeFileSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { SEVERITIES } from '../engine/audit.ts'
import { AUDITS } from '../engine/audits/index.ts'
import { STARTING_BUDGETS } from '../engine/budgets.ts'
import { extract } from '../engine/facts/extract.ts'
import { readTheme } from '../engine/read-theme.ts'
import { scan } from '../engine/scan.ts'
import { type FolderFile, readThemeFolder } from '../scanner/read-theme-folder.ts'
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
  const files = readFolder(folder, around)
  const others = { installedApps: [], budgets: STARTING_BUDGETS, ...(deep && { deep: await readDeeply(files) }) }
  const result = scan({ theme: readTheme(files), ...others }, AUDITS)
  if (!result.inventory) throw new Error('a theme was read, yet the scan has no inventory')
  return buildReport({ result, inventory: result.inventory, language, known, ms: Math.round(around.now() - start) })
}

/** The report of the mended theme, with what was done to it. */
async function fixAndScan(command: Command, known: Known, around: Surroundings): Promise<Report> {
  const { fixes, ...done } = fixFolder(resolve(around.cwd, command.folder), readFolder(command.folder, around))
  for (const { file, because } of done.notWritten) around.err(`${file} was not written: ${NOT_WRITTEN[because]}\n`)
  return { ...(await scanFolder(command, known, around)), fixes: { ...done, findings: fixes.map(fix => reportFix(fix, command.language)) } }
}

const NOT_WRITTEN = {
  outside: 'a link leads out of the theme folder.',
  'not-a-file': 'it is no longer a plain file.',
  'changed-meanwhile': 'it was changed meanwhile, or is not written in UTF-8.',
  'not-writable': 'it may not be written.',
}

function readFolder(folder: string, { cwd, progress }: Surroundings) {
  const files = readThemeFolder(resolve(cwd, folder))
  if (!files) throw new UsageError(`${folder} is not a theme folder: it has neither layout nor templates.`)
  const read = files.map((file, index) => readFile(file, () => progress(`\r${index + 1}/${files.length}`)))
  progress('\r\u001b[K')
  return read
}

function readFile({ path, bytes, text }: FolderFile, tell: () => void) {
  tell()
  return { path, bytes, text, facts: text === null ? null : extract({ path, text }) }
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
