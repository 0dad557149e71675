import { existsSync } from 'node:fs'
import { cpus } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { listThemeFolder, readTexts } from '../../../scanner/read-theme-folder.ts'
import type { SourceFile } from '../../../scanner/scanner.ts'
import { quantile } from '../figure.ts'
import { measureProgram } from './measure-program.ts'

const HERE = import.meta.dirname
const CLI = join(HERE, '../../../dist/cli.js')
const ADVISORIES = '@salesforce/code-analyzer-retirejs-engine/vulnerabilities/RetireJsVulns.json'
const DEMO = join(HERE, '../../../emulator/demo-themes/messy')

type Runner = { what: string; needs: string; args: (theme: string) => string[] }

const runners = (peers: string): Runner[] => [
  {
    what: 'theme-check',
    needs: join(peers, '@shopify/theme-check-node'),
    args: theme => [join(HERE, 'run-theme-check.mjs'), peers, theme],
  },
  {
    what: 'retire.js',
    needs: join(peers, 'retire'),
    args: theme => [join(peers, 'retire/lib/cli.js'), '--path', theme, '--jsrepo', join(peers, ADVISORIES), '--exitwith', '0'],
  },
  { what: 'official parser alone', needs: HERE, args: theme => [join(HERE, 'run-parser.ts'), theme] },
  { what: 'Vigie, cold', needs: CLI, args: theme => [CLI, theme, '--format', 'json', '--fail-on', 'none'] },
]

/**
 * CPU and memory of the engine beside its peers, in one run: `npm run bench -- engine [--peers <folder>] [--rounds 5] <theme folder> …`.
 * Peers are too large to depend on: `npm install --prefix <folder> @shopify/theme-check-node retire @salesforce/code-analyzer-retirejs-engine`.
 */
export async function benchEngine(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    options: { peers: { type: 'string', default: '.cache/peers' }, rounds: { type: 'string', default: '5' } },
    allowPositionals: true,
  })
  console.log(`${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}, ${new Date().toISOString()}`)
  const peers = resolve(values.peers, 'node_modules')
  for (const theme of positionals.length ? positionals : [DEMO]) {
    describe(theme)
    for (const runner of runners(peers)) console.log(await rowOf(runner, { theme, rounds: Number(values.rounds) }))
    for (const script of ['run-warm.ts', 'run-threads.ts']) {
      const { output } = await measureProgram([join(HERE, script), theme])
      console.log(output.trim())
    }
  }
}

function describe(theme: string): void {
  const texts = readTexts(theme, listThemeFolder(theme) ?? [])
  const liquid = texts.filter(({ path }) => path.endsWith('.liquid'))
  console.log(`\n${theme}: ${liquid.length} Liquid files of ${megabytes(liquid)} MB, ${megabytes(texts)} MB of text\n`)
  console.log('|  | CPU s |  |\n| --- | --- | --- |')
}

function megabytes(texts: readonly SourceFile[]): string {
  return (texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6).toFixed(1)
}

/** The median of its CPU seconds and the highest of its peaks. */
async function rowOf({ what, needs, args }: Runner, { theme, rounds }: { theme: string; rounds: number }): Promise<string> {
  if (!existsSync(needs)) return `| ${what} | – | not installed: ${needs} |`
  const seconds: number[] = []
  let peak = 0
  for (let round = 0; round < rounds; round++) {
    const { cpuSeconds, peakMb } = await measureProgram(args(theme))
    seconds.push(cpuSeconds)
    peak = Math.max(peak, peakMb)
  }
  return `| ${what} | ${quantile(seconds, 0.5).toFixed(2)} | peak ${peak.toFixed(0)} MB |`
}
