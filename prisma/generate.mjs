// `prisma generate` needs no schema engine but refuses to start without one, and Prisma downloads it from outside npm.
// Without prisma (a production install) it says so and generates nothing: the client comes with the build.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'

const cli = findCli()
if (!cli) {
  console.log('app/generated is not written: prisma is not installed')
  process.exit(0)
}
const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' }
const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'generate'], { env, encoding: 'utf8' })
if (status !== 0) console.error(stdout, stderr)
process.exit(status ?? 1)

function findCli() {
  try {
    return createRequire(import.meta.url).resolve('prisma/build/index.js')
  } catch {
    return null
  }
}
