import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { argv, exit, stdout } from 'node:process'
import { compare, offsetOf } from './compare.ts'

const SHOWN = 40
const folders = argv.slice(2)
const files = folders.flatMap(folder =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.liquid') && !entry.parentPath.includes('node_modules'))
    .map(entry => join(entry.parentPath, entry.name)),
)

const accepted = { html: 0, liquid: 0, no: 0 }
let compared = 0
let disagreements = 0
let wrongFiles = 0

for (const file of files) {
  const source = readFileSync(file, 'utf8')
  const result = compare(source, /(?:^|\/)assets\//.test(file) ? 'asset' : 'page')
  accepted[result.accepted]++
  compared += result.compared
  disagreements += result.disagreements.length
  if (result.disagreements.length === 0) continue
  wrongFiles++
  if (wrongFiles > SHOWN) continue
  stdout.write(`${relative('.', file)}: ${result.disagreements.length}\n`)
  for (const { what, way, token } of result.disagreements.slice(0, 3)) {
    const offset = offsetOf(token)
    stdout.write(`  ${way} ${what} ${token}  ${JSON.stringify(source.slice(Math.max(0, offset - 30), offset + 60))}\n`)
  }
}

stdout.write(
  `${files.length} files (${accepted.html} as HTML, ${accepted.liquid} as Liquid only, ${accepted.no} refused), ` +
    `${compared} things compared, ${disagreements} disagreements in ${wrongFiles} files\n`,
)
if (files.length === 0 || compared === 0) {
  stdout.write('No Liquid file to compare: pass folders of themes.\n')
  exit(1)
}
exit(disagreements === 0 ? 0 : 1)
