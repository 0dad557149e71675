import { createScanner } from '../../../scanner/create-scanner.ts'
import { listThemeFolder, readTexts } from '../../../scanner/read-theme-folder.ts'
import { quantile } from '../figure.ts'

// What the threads of a running server take to read the theme, by the clock: one of them, then two.
const [theme = ''] = process.argv.slice(2)
const texts = readTexts(theme, listThemeFolder(theme) ?? [])

async function seconds(threads: number): Promise<number> {
  const scanner = createScanner({ threads })
  const times: number[] = []
  for (let round = -2; round < 5; round++) {
    const start = performance.now()
    await scanner.extract(texts)
    if (round >= 0) times.push((performance.now() - start) / 1000)
  }
  await scanner.close()
  return quantile(times, 0.5)
}

const [one, two] = [await seconds(1), await seconds(2)]
console.log(`| reading on one thread, by the clock | ${one.toFixed(2)} |  |`)
console.log(`| reading on two | ${two.toFixed(2)} | ${((100 * two) / one).toFixed(0)} % of one |`)
