// The newest release of each major line of popular packages, with the fingerprints of the files that themes load; npm's own bytes.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import pinsFile from '../engine/knowledge/pins.json' with { type: 'json' }
import { integrityOf, newestOfMajors } from './derive-pins.ts'
import { PINNED_FILES } from './pinned-files.ts'

const FILE = join(import.meta.dirname, '../engine/knowledge/pins.json')

const versionsOf = z.union([z.array(z.string()), z.string().transform(one => [one])])
const packed = z.tuple([z.object({ filename: z.string() })])

type Pin = { npm: string; version: string; path: string; integrity: string }

const silent: string[] = []
const pins = PINNED_FILES.flatMap(asked => {
  const { npm } = asked
  const found = askNpm(asked)
  if (!found) silent.push(npm)
  const versions = [...new Set((found ?? []).map(({ version }) => version))]
  console.log(`${npm} ${found ? versions.join(', ') || 'none of its releases has these files' : 'not answered'}`)
  return found ?? pinsFile.pins.filter(pin => pin.npm === npm)
})
const rows = pins.map(pin => `    ${JSON.stringify(pin)}`).join(',\n')
writeFileSync(FILE, `{\n  "date": "${new Date().toISOString().slice(0, 10)}",\n  "pins": [\n${rows}\n  ]\n}\n`)
// What they were pinned to stays: the bytes of a release never change.
if (silent.length) {
  console.error(`no answer for ${silent.join(', ')}`)
  process.exitCode = 1
}

function askNpm({ npm, from, files }: (typeof PINNED_FILES)[number]): Pin[] | null {
  try {
    const versions = versionsOf.parse(JSON.parse(execFileSync('npm', ['view', npm, 'versions', '--json'], { encoding: 'utf8' })))
    return newestOfMajors(versions, from).flatMap(version => pinsOf(npm, version, files))
  } catch {
    return null
  }
}

/** Packed, not installed: none of its code is run. */
function pinsOf(npm: string, version: string, files: readonly string[]): Pin[] {
  const folder = mkdtempSync(join(tmpdir(), 'vigie-pin-'))
  try {
    const answer = execFileSync('npm', ['pack', '--json', `${npm}@${version}`], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const [{ filename }] = packed.parse(JSON.parse(answer))
    execFileSync('tar', ['xzf', filename, '--strip-components=1'], { cwd: folder, stdio: 'ignore' })
    const there = files.filter(path => existsSync(join(folder, path)))
    return there.map(path => ({ npm, version, path, integrity: integrityOf(readFileSync(join(folder, path))) }))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
