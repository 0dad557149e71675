// Known vulnerabilities (npm audit) and licences of what production installs, against the lists in dependency-exceptions.json.
// Without an answer from the registry it says that nothing was checked; AUDIT_REQUIRED=1 makes that a failure.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { judgeAdvisories, judgeLicences } from './judge-dependencies.mjs'

const read = file => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'))
const exceptions = read('dependency-exceptions.json')

const licences = judgeLicences(read('../package-lock.json').packages, exceptions)
for (const line of licences.refused) console.error(`licence: ${line}`)
console.log(`licences: ${licences.checked} production packages, ${licences.refused.length} refused`)

const { stdout } = spawnSync('npm', ['audit', '--json', '--omit=dev'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
const report = parse(stdout)
if (!report?.vulnerabilities) console.log(`audit: NOT CHECKED, the registry answers no audits (${report?.statusCode ?? 'no answer'})`)
const advisories = report?.vulnerabilities ? judgeAdvisories(report.vulnerabilities, { ...exceptions, now: new Date() }) : null
for (const line of advisories?.refused ?? []) console.error(`audit: ${line}`)
if (advisories) console.log(`audit: ${advisories.checked} high or critical advisories, ${advisories.refused.length} without an exception`)

const unchecked = advisories === null && process.env.AUDIT_REQUIRED === '1'
process.exit(licences.refused.length > 0 || advisories?.refused.length > 0 || unchecked ? 1 : 0)

function parse(text) {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
