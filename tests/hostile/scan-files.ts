import { cpuUsage } from 'node:process'
import { buildReport } from '../../cli/report.ts'
import { AUDITS } from '../../engine/audits/index.ts'
import { STARTING_BUDGETS } from '../../engine/budgets.ts'
import { extract } from '../../engine/facts/extract.ts'
import { readTheme } from '../../engine/read-theme.ts'
import { scan } from '../../engine/scan.ts'
import type { SourceFile } from '../../scanner/scanner.ts'

/** The whole way of a theme through the engine, with the time that the processor took for it. */
export function scanFiles(files: readonly SourceFile[]) {
  const read = files.map(file => ({ path: file.path, bytes: file.text.length, facts: extract(file) }))
  const start = cpuUsage()
  const result = scan({ theme: readTheme(read), installedApps: [], budgets: STARTING_BUDGETS }, AUDITS)
  const { user, system } = cpuUsage(start)
  if (!result.inventory) throw new Error('a theme was read, yet the scan has no inventory')
  const report = buildReport({ result, inventory: result.inventory, language: 'fr', known: null, today: new Date(), ms: 0 })
  return { result, report, cpuMs: (user + system) / 1000 }
}
