import { AUDITS } from '../../../engine/audits/index.ts'
import { STARTING_BUDGETS } from '../../../engine/budgets.ts'
import { extract } from '../../../engine/facts/extract.ts'
import { readTheme } from '../../../engine/read-theme.ts'
import { scan } from '../../../engine/scan.ts'
import { listThemeFolder, readTexts } from '../../../scanner/read-theme-folder.ts'
import type { SourceFile } from '../../../scanner/scanner.ts'
import { quantile } from '../figure.ts'

// What a process that has scanned before takes: the whole theme, its Liquid alone, the same after one edit, the theme ten times.
const [theme = ''] = process.argv.slice(2)
const texts = readTexts(theme, listThemeFolder(theme) ?? [])
const liquid = texts.filter(({ path }) => path.endsWith('.liquid'))
const bytes = liquid.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)

const read = (files: readonly SourceFile[]) => files.map(file => ({ path: file.path, bytes: file.text.length, facts: extract(file) }))
const judge = (files: ReturnType<typeof read>) => scan({ theme: readTheme(files), installedApps: [], budgets: STARTING_BUDGETS }, AUDITS)

function cpuSeconds(rounds: number, work: (round: number) => unknown): number {
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const start = process.cpuUsage()
    work(round)
    const { user, system } = process.cpuUsage(start)
    times.push((user + system) / 1e6)
  }
  return quantile(times, 0.5)
}

for (let warmUp = 0; warmUp < 3; warmUp++) judge(read(texts))
const full = cpuSeconds(5, () => judge(read(texts)))
const lexed = cpuSeconds(5, () => read(liquid))
const facts = read(texts)
const [edited] = texts.filter(({ path }) => path.startsWith('sections/'))
// Half of the edits come before the compiler knows the way that only they take.
const rescan = cpuSeconds(40, round => {
  if (!edited) return judge(facts)
  const text = `${edited.text}\n<p>${round}</p>`
  return judge(facts.map(file => (file.path === edited.path ? { ...file, facts: extract({ path: edited.path, text }) } : file)))
})
const tenfold = Array.from({ length: 10 }, (_, copy) =>
  texts.map(({ path, text }) => ({ path: copy ? path.replace(/\/([^/]*)$/, `/copy${copy}-$1`) : path, text })),
).flat()
const large = cpuSeconds(1, () => judge(read(tenfold)))

const row = (what: string, seconds: number, note: string) => console.log(`| ${what} | ${seconds.toFixed(3)} | ${note} |`)
row('Vigie, warm', full, '')
row('its reading of Liquid', lexed, `${(bytes / 1e6 / lexed).toFixed(0)} MB/s`)
row('rescan after one edit', rescan, `${((100 * rescan) / full).toFixed(1)} % of warm`)
row('ten times the theme', large, `${(large / full).toFixed(1)} times`)
