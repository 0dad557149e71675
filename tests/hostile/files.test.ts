import { expect, test } from 'vitest'
import { randomFrom } from '../oracle/mutate.ts'
import { readDemoFiles } from './demo-files.ts'
import { hostileFiles } from './hostile-files.ts'
import { SHAPE_NAMES, SHAPES } from './shapes.ts'
import { tryFile } from './try-file.ts'

const FILES = 10_000
const SEED = 20_261_122
const MOST_CHARACTERS = 20_000
const MOST_CPU_MS = 2000
const MOST_HEAP_GROWTH = 300_000_000

test('ten thousand hostile files are read, each in time, the same again, and leave nothing behind', { timeout: 300_000 }, () => {
  const heap = process.memoryUsage().heapUsed
  const worst = { cpuMs: 0, what: '' }
  let left = FILES
  for (const file of hostileFiles(randomFrom(SEED), { real: readDemoFiles(), most: MOST_CHARACTERS })) {
    if (left-- === 0) break
    const what = `${file.shape} as ${file.path.slice(0, 80)}, ${FILES - left} of seed ${SEED}`
    const { facts, cpuMs } = tryOf(file, what)
    if (cpuMs > worst.cpuMs) Object.assign(worst, { cpuMs, what })
    if (left % 10 === 0) expect(tryOf(file, what).facts, what).toEqual(facts)
  }
  expect(worst.cpuMs, worst.what).toBeLessThan(MOST_CPU_MS)
  expect(process.memoryUsage().heapUsed - heap).toBeLessThan(MOST_HEAP_GROWTH)
})

function tryOf(file: Parameters<typeof tryFile>[0], what: string) {
  try {
    return tryFile(file)
  } catch (error) {
    throw new Error(`${what} broke extraction`, { cause: error })
  }
}

test.each(SHAPE_NAMES)('two megabytes of %s take no longer than a file may', { timeout: 120_000 }, shape => {
  for (const path of ['snippets/a.liquid', 'assets/a.js', 'templates/a.json']) {
    const text = SHAPES[shape](randomFrom(SEED), 2_000_000)
    expect(tryFile({ path, text }).cpuMs, path).toBeLessThan(MOST_CPU_MS)
  }
})
