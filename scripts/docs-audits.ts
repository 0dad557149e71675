import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { AUDITS } from '../engine/audits/index.ts'
import { auditsPage } from './audits-page.ts'

const FILE = join(import.meta.dirname, '../docs/audits.md')

const page = auditsPage(AUDITS)
if (process.argv.includes('--check')) {
  if (readFileSync(FILE, 'utf8') !== page) {
    console.error('docs/audits.md is not what the audits say: run `npm run docs:audits`')
    process.exit(1)
  }
} else {
  writeFileSync(FILE, page)
  console.log(`docs/audits.md: ${AUDITS.length} audits`)
}
