// The latest versions of libraries, or of those named, from the npm registry that npm is set up with.
import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { LIBRARIES } from '../engine/knowledge/libraries.ts'
import { withLatest } from './derive-versions.ts'

const FILE = join(import.meta.dirname, '../engine/knowledge/libraries.json')
const AT_ONCE = 4
const TRIES = 2

const run = promisify(execFile)

const asked = process.argv.slice(2)
const packages = LIBRARIES.flatMap(({ library, npm }) =>
  npm !== null && (!asked.length || asked.includes(library)) ? [{ library, npm }] : [],
)
const unknown = asked.filter(name => !packages.some(({ library }) => library === name))
if (unknown.length) throw new Error(`not in libraries.json, or without an npm package: ${unknown.join(', ')}`)

const versions = new Map<string, string>()
const silent: string[] = []
const waiting = [...packages]
await Promise.all(Array.from({ length: AT_ONCE }, askInTurn))
writeFileSync(FILE, withLatest(readFileSync(FILE, 'utf8'), { asOf: new Date().toISOString().slice(0, 10), versions }))
console.log(`${versions.size} of ${packages.length} packages answered`)
// What they were known as stays, with its day.
if (silent.length) {
  console.error(`no answer for ${silent.join(', ')}`)
  process.exitCode = 1
}

async function askInTurn(): Promise<void> {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const version = await latestOf(next.npm)
    if (version) versions.set(next.npm, version)
    else silent.push(next.npm)
    console.log(`${next.library} ${version ?? 'not answered'}`)
  }
}

async function latestOf(npm: string, tries = TRIES): Promise<string | null> {
  return run('npm', ['view', npm, 'dist-tags.latest']).then(
    ({ stdout }) => stdout.trim() || null,
    () => (tries > 1 ? latestOf(npm, tries - 1) : null),
  )
}
