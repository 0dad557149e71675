// Checks the walls and says how many modules it saw: a cruiser that reads nothing finds nothing wrong.
import { spawnSync } from 'node:child_process'

const LEAST = 50
const folders = ['app', 'engine', 'scanner', 'cli', 'emulator', 'extensions']
const { existsSync } = await import('node:fs')
const args = ['depcruise', ...folders.filter(folder => existsSync(folder)), '--config', '.dependency-cruiser.cjs', '--output-type', 'json']
const { stdout, stderr } = spawnSync('npx', args, { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 })
if (!stdout) throw new Error(stderr)
const { summary } = JSON.parse(stdout)
for (const { rule, from, to } of summary.violations) console.error(`${rule.name}: ${from} → ${to}`)
console.log(`layers: ${summary.totalCruised} modules, ${summary.totalDependenciesCruised} imports, ${summary.violations.length} violations`)
if (summary.totalCruised < LEAST) console.error(`layers: fewer than ${LEAST} modules were read: the check itself is broken`)
process.exit(summary.violations.length > 0 || summary.totalCruised < LEAST ? 1 : 0)
