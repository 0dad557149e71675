import { run } from './run.ts'

process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  out: text => process.stdout.write(text),
  err: text => process.stderr.write(text),
  progress: process.stderr.isTTY ? text => process.stderr.write(text) : () => {},
  now: () => performance.now(),
})
