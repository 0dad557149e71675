import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { deriveAdvisories } from '../app/advisories/derive-advisories.ts'
import { deriveDeprecations } from './derive-deprecations.ts'
import { deriveThemeDocs } from './derive-theme-docs.ts'

/**
 * The releases that knowledge is derived from; raise version and date together when a new one is out.
 * The date is that of the contents: this release holds RetireJS's list as it was on that day, whenever it was published.
 */
const RETIRE_JS = { name: '@salesforce/code-analyzer-retirejs-engine', version: '0.32.0', date: '2026-02-11' }
const LIQUID_DOCS = { name: '@shopify/theme-check-docs-updater', version: '3.29.1', date: '2026-11-22' }

type Release = typeof RETIRE_JS

const KNOWLEDGE = join(import.meta.dirname, '../engine/knowledge')
const DEEP = join(import.meta.dirname, '../scanner/deep')

const { values } = parseArgs({ options: { retirejs: { type: 'string' }, 'as-of': { type: 'string' } } })

/** RetireJS's own list, fresher than any release that holds it: `--retirejs jsrepository-v4.json --as-of 2026-08-22`. */
if (values.retirejs && values['as-of'])
  writeAdvisories(values.retirejs, { name: 'RetireJS', version: values['as-of'], date: values['as-of'] })
else if (dateOf('advisories.json') > RETIRE_JS.date)
  console.log(`advisories.json: kept as of ${dateOf('advisories.json')}, ${RETIRE_JS.name}@${RETIRE_JS.version} holds an older list`)
else unpacked(RETIRE_JS, folder => writeAdvisories(join(folder, 'vulnerabilities/RetireJsVulns.json'), RETIRE_JS))

function dateOf(file: string): string {
  return z.object({ date: z.iso.date() }).parse(readJson(join(KNOWLEDGE, file))).date
}

function writeAdvisories(path: string, release: Release): void {
  const own = readJson(join(KNOWLEDGE, 'own-advisories.json'))
  write(join(KNOWLEDGE, 'advisories.json'), release, { advisories: deriveAdvisories(readJson(path), own) })
}

unpacked(LIQUID_DOCS, folder => {
  const read = (name: string) => readJson(join(folder, 'data', name))
  const docs = { tags: read('tags.json'), filters: read('filters.json'), objects: read('objects.json') }
  write(join(KNOWLEDGE, 'deprecations.json'), LIQUID_DOCS, deriveDeprecations(docs))
  const themeDocs = { ...docs, manifest: read('manifest_theme.json'), schema: (uri: string) => read(basename(uri)) }
  write(join(DEEP, 'theme-docs.json'), LIQUID_DOCS, deriveThemeDocs(themeDocs))
})

/** Packed, not installed: none of its code is run. */
function unpacked(release: Release, use: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'vigie-knowledge-'))
  try {
    const packed = execFileSync('npm', ['pack', '--json', `${release.name}@${release.version}`], { cwd: folder, encoding: 'utf8' })
    const [{ filename }] = z.tuple([z.object({ filename: z.string() })]).parse(JSON.parse(packed))
    execFileSync('tar', ['xzf', filename], { cwd: folder })
    use(join(folder, 'package'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}

/** One entry a line: a diff of the file reads as a list. */
function write(file: string, { name, version, date }: Release, lists: Record<string, readonly object[]>): void {
  const head = [`  "date": "${date}"`, `  "from": "${name}@${version}"`]
  const bodies = Object.entries(lists).map(
    ([key, entries]) => `  "${key}": [\n${entries.map(entry => `    ${JSON.stringify(entry)}`).join(',\n')}\n  ]`,
  )
  writeFileSync(file, `{\n${[...head, ...bodies].join(',\n')}\n}\n`)
  console.log(
    `${basename(file)}: ${Object.entries(lists)
      .map(([key, entries]) => `${entries.length} ${key}`)
      .join(', ')} from ${name}@${version}`,
  )
}
