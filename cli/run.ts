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
import { readDeeply } from './read-deeply.ts'
import { buildReport, type Report } from './report.ts'
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
    const report = await scanFolder(command, around)
    print(command, report, around)
    return fails(report, command.failOn) ? 1 : 0
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    around.err(`${error.message}\n`)
    return 2
  }
}

async function scanFolder({ folder, language, baseline, deep }: Command, { cwd, progress, now }: Surroundings): Promise<Report> {
  const start = now()
  const files = readThemeFolder(resolve(cwd, folder))
  if (!files) throw new UsageError(`${folder} is not a theme folder: it has neither layout nor templates.`)
  const known = baseline === null ? null : readBaseline(resolve(cwd, baseline))
  const theme = readTheme(files.map((file, index) => readFile(file, () => progress(`\r${index + 1}/${files.length}`))))
  progress('\r\u001b[K')
  const others = { installedApps: [], budgets: STARTING_BUDGETS, ...(deep && { deep: await readDeeply(files) }) }
  const result = scan({ theme, ...others }, AUDITS)
  if (!result.inventory) throw new Error('a theme was read, yet the scan has no inventory')
  return buildReport({ result, inventory: result.inventory, language, known, ms: Math.round(now() - start) })
}

function readFile({ path, bytes, text }: FolderFile, tell: () => void) {
  tell()
  return { path, bytes, facts: text === null ? null : extract({ path, text }) }
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
