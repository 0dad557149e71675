// The latest versions of libraries, or of those named, from the npm registry that npm is set up with.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { LIBRARIES } from '../engine/knowledge/libraries.ts'
import { withLatest } from './derive-versions.ts'

const FILE = join(import.meta.dirname, '../engine/knowledge/libraries.json')

const asked = process.argv.slice(2)
const packages = LIBRARIES.flatMap(({ library, npm }) =>
  npm !== null && (!asked.length || asked.includes(library)) ? [{ library, npm }] : [],
)
const unknown = asked.filter(name => !packages.some(({ library }) => library === name))
if (unknown.length) throw new Error(`not in libraries.json, or without an npm package: ${unknown.join(', ')}`)

const versions = new Map(packages.map(({ npm }) => [npm, latestOf(npm)]))
writeFileSync(FILE, withLatest(readFileSync(FILE, 'utf8'), { asOf: new Date().toISOString().slice(0, 10), versions }))
for (const { library, npm } of packages) console.log(`${library} ${versions.get(npm)}`)

function latestOf(npm: string): string {
  return execFileSync('npm', ['view', npm, 'dist-tags.latest'], { encoding: 'utf8' }).trim()
}
