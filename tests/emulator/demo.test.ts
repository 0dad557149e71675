import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')

test.each(['abc', '0', '65535'])('the demo refuses port %s in one sentence', port => {
  const { status, stderr } = spawnSync(process.execPath, ['emulator/demo.ts', '--port', port], { cwd: ROOT, encoding: 'utf8' })
  expect(stderr).toBe(`vigie demo: ${port} is no port. Choose one: npm run demo -- --port 4000\n`)
  expect(status).toBe(1)
})
