import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const sources = globSync('app/**/*.{ts,tsx}', { exclude: ['app/generated/**'] }).map(file => ({ file, text: readFileSync(file, 'utf8') }))

// What they put in is their own: columns of a table of sorts, tables of our schema.
const OWN_WORDS = ['app/database/copy/fingerprint.ts', 'app/services/findings/sort-findings.ts']

test('SQL is written with placeholders: nothing builds it of texts', () => {
  expect(sources.filter(({ text }) => /\$(query|execute)Raw/.test(text)).length).toBeGreaterThan(5)
  const unsafe = sources.filter(({ text }) => /Raw(Unsafe)?\(|Prisma\.raw\b|executeSql\(`[^`]*\$\{/.test(text))
  expect(unsafe.map(({ file }) => file).sort()).toEqual(OWN_WORDS)
})
