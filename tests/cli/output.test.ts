import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeOutput } from '../../cli/output.ts'
import { UsageError } from '../../cli/usage-error.ts'

const folder = () => mkdtempSync(join(tmpdir(), 'vigie-output-'))

test('a report takes the place of an earlier one, with its rights, and leaves nothing beside it', () => {
  const root = folder()
  const path = join(root, 'report.json')
  writeFileSync(path, 'an earlier and longer report')
  chmodSync(path, 0o640)
  writeOutput(path, 'new')
  expect(readFileSync(path, 'utf8')).toBe('new')
  expect(statSync(path).mode & 0o777).toBe(0o640)
  expect(readdirSync(root)).toEqual(['report.json'])
})

test('a link and a pipe are written through', () => {
  const root = folder()
  writeFileSync(join(root, 'kept.json'), '')
  symlinkSync('kept.json', join(root, 'link.json'))
  writeOutput(join(root, 'link.json'), 'new')
  expect(readFileSync(join(root, 'kept.json'), 'utf8')).toBe('new')
  writeOutput('/dev/null', 'new')
  expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
})

test('where there is no room for a report, the earlier one stays', () => {
  const root = folder()
  const name = 'r'.repeat(250)
  const path = join(root, name)
  writeFileSync(path, 'earlier')
  // The name that is written first is too long for the disk: as good as full.
  expect(() => writeOutput(path, 'new')).toThrow(UsageError)
  expect(readFileSync(path, 'utf8')).toBe('earlier')
  expect(execFileSync('ls', ['-A', root], { encoding: 'utf8' }).trim()).toBe(name)
})
