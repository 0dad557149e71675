import { relative, resolve, sep } from 'node:path'
import { SEVERITIES } from '../engine/audit.ts'
import { readBaseline } from './baseline.ts'
import { type Command, languageOf, readCommand } from './command.ts'
import { fixAndScan } from './fix-and-scan.ts'
import { listFolder } from './list-folder.ts'
import { checkOutput, writeOutput } from './output.ts'
import type { Report } from './report.ts'
import { REPORTERS } from './reporters/index.ts'
import { scanFolder } from './scan-folder.ts'
import type { Surroundings } from './surroundings.ts'
import { USAGE } from './usage.ts'
import { UsageError } from './usage-error.ts'
import { VERSION } from './version.ts'

/** The whole command; answers its exit code. */
export async function run(args: string[], around: Surroundings): Promise<0 | 1 | 2> {
  try {
    const command = readCommand(args)
    if (command === 'help' || command === 'version') {
      around.out(command === 'help' ? USAGE[languageOf(args)] : `${VERSION}\n`)
      return 0
    }
    return await runCommand(command, around)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    around.err(`${error.sentence(languageOf(args))}\n`)
    return 2
  }
}

async function runCommand(command: Command, around: Surroundings): Promise<0 | 1 | 2> {
  const { folder, baseline, output, patch, fix, failOn } = command
  const inCwd = (path: string) => resolve(around.cwd, path)
  listFolder(folder, around.cwd)
  for (const path of [output, patch]) if (path !== null) checkOutput({ path: inCwd(path), root: inCwd(folder) })
  const known = baseline === null ? null : readBaseline(inCwd(baseline))
  const report = await (fix || patch !== null ? fixAndScan : scanFolder)(command, known, around)
  print(command, report, around)
  if (report.fixes?.notWritten.length) return 2
  return fails(report, failOn) ? 1 : 0
}

function print({ folder, format, output, language }: Command, report: Report, { cwd, out }: Surroundings): void {
  const base = relative(cwd, resolve(cwd, folder)).split(sep).join('/')
  const printed = REPORTERS[format]({ report, language, base, version: VERSION })
  if (output === null) out(printed)
  else writeOutput(resolve(cwd, output), printed)
}

/** With a baseline only what is new counts. */
function fails({ findings }: Report, failOn: Command['failOn']): boolean {
  if (failOn === 'none') return false
  const gravest = SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1)
  return findings.some(finding => finding.isNew !== false && gravest.includes(finding.severity))
}
