import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')

test('the bundle runs alone: built, copied nowhere near the sources, it scans and exits 1', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vigie-bundle-'))
  mkdirSync(join(folder, 'layout'))
  writeFileSync(join(folder, 'layout/theme.liquid'), '<head><script src="https://a.example/a.js"></script></head>')
  const built = spawnSync(process.execPath, [join(ROOT, 'cli/build.mjs'), join(folder, 'cli.mjs')], { encoding: 'utf8' })
  expect(built.stderr).toBe('')
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'cli.mjs'), folder, '--format', 'json'], {
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  expect(status).toBe(1)
  expect(JSON.parse(stdout).schemaVersion).toBe(1)
  rmSync(folder, { recursive: true })
})
