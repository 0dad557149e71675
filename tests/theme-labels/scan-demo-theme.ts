import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { AUDITS } from '../../engine/audits/index.ts'
import { STARTING_BUDGETS } from '../../engine/budgets.ts'
import { extract } from '../../engine/facts/extract.ts'
import type { Finding, Inventory } from '../../engine/finding.ts'
import { readTheme } from '../../engine/read-theme.ts'
import { scan } from '../../engine/scan.ts'
import type { Mark } from './label.ts'

const FOLDER = join(import.meta.dirname, '../../emulator/demo-themes')
const TEXT = /\.(?:liquid|json|js|css|svg)$/

export type DemoScan = {
  findings: Finding[]
  inventory: Inventory
  /** The line on which a mark's words stand; a mark must point at exactly one. */
  lineOf(mark: Mark): number | null
}

export function scanDemoTheme(name: string): DemoScan {
  const root = join(FOLDER, name)
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(path => statSync(join(root, path)).isFile())
  const text = (path: string): string => readFileSync(join(root, path), 'utf8')
  const theme = readTheme(
    paths.sort().map(path => ({
      path,
      bytes: statSync(join(root, path)).size,
      facts: TEXT.test(path) ? extract({ path, text: text(path) }) : null,
    })),
  )
  const { findings, inventory } = scan({ theme, installedApps: [], budgets: STARTING_BUDGETS }, AUDITS)
  if (!inventory) throw new Error(`${name} has no inventory`)
  return { findings, inventory, lineOf: mark => lineOf(mark, text) }
}

function lineOf({ file, on }: Mark, text: (path: string) => string): number | null {
  if (on === undefined) return null
  const lines = text(file).split('\n')
  const found = lines.flatMap((line, index) => (line.includes(on) ? [index + 1] : []))
  const [line] = found
  if (line === undefined || found.length > 1) throw new Error(`${on} stands on ${found.length} lines of ${file}`)
  return line
}
