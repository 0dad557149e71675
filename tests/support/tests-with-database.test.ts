import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { testsWithDatabase } from './tests-with-database.ts'

const found = testsWithDatabase('tests/**/*.test.ts')

test('a test that opens the project’s database, or has someone open it, runs on both', () => {
  expect(found).toContain('tests/app/queue.test.ts')
  expect(found).toContain('tests/app/services/run-scan.test.ts')
})

test('a test without a database runs once', () => {
  expect(found).not.toContain('tests/app/errors.test.ts')
  expect(found).not.toContain('tests/engine/scan.test.ts')
})

test('who asks for the project’s server leads to its declaration: that is how tests with a database are told', () => {
  const asking = globSync('tests/**/*.ts').filter(file => /inject\('postgresServer'\)/.test(readFileSync(file, 'utf8')))
  const leading = testsWithDatabase('tests/**/*.ts')
  expect(asking).toContain('tests/support/database.ts')
  expect(asking.filter(file => !leading.includes(file))).toEqual([])
})
