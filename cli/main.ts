import { tmpdir } from 'node:os'
import { run } from './run.ts'

let isBroken = false

/** Who reads the report may stop early, as `head` does; a full disk is an error. */
process.stdout.on('error', error => {
  if ('code' in error && error.code === 'EPIPE') return
  isBroken = true
  process.stderr.write(`${error.message}\n`)
})
process.stderr.on('error', () => {})
// Codes 0 and 1 tell of a theme that was read and a report that was written.
process.on('exit', () => {
  if (isBroken) process.exitCode = 2
})

run(process.argv.slice(2), {
  cwd: process.cwd(),
  temp: tmpdir(),
  out: text => process.stdout.write(text),
  err: text => process.stderr.write(text),
  progress: process.stderr.isTTY ? text => process.stderr.write(text) : () => {},
  today: new Date(),
  now: () => performance.now(),
}).then(
  code => {
    process.exitCode = code
  },
  error => {
    console.error(error)
    isBroken = true
  },
)
