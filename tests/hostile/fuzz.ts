import { parseArgs } from 'node:util'
import { randomFrom } from '../oracle/mutate.ts'
import { readDemoFiles } from './demo-files.ts'
import { hostileFiles } from './hostile-files.ts'
import { tryFile } from './try-file.ts'

const MOST_MS = 2000

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    files: { type: 'string', default: '10000' },
    most: { type: 'string', default: '2000000' },
  },
})
const random = randomFrom(Number(values.seed))
const worst: { cpuMs: number; what: string }[] = []
let failed = 0
let characters = 0
let left = Number(values.files)
console.log(`seed ${values.seed}, ${values.files} files of up to ${values.most} characters`)
for (const file of hostileFiles(random, { real: readDemoFiles(), most: Number(values.most) })) {
  if (left-- === 0) break
  characters += file.text.length
  const what = `${file.shape}, ${file.text.length} characters, as ${JSON.stringify(file.path.slice(0, 60))}: ${JSON.stringify(file.text.slice(0, 80))}`
  try {
    const { cpuMs } = tryFile(file)
    if (cpuMs > MOST_MS) failed++
    worst.push({ cpuMs, what })
    worst.sort((a, b) => b.cpuMs - a.cpuMs).splice(8)
  } catch (error) {
    failed++
    console.log(`BROKE ${what}\n${error instanceof Error ? error.stack : String(error)}`)
  }
}
for (const { cpuMs, what } of worst) console.log(`${Math.round(cpuMs)} ms  ${what}`)
console.log(`${characters} characters, ${Math.round(process.memoryUsage().rss / 1_000_000)} MB resident, ${failed} failed`)
process.exitCode = failed ? 1 : 0
