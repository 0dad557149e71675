import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '../..')
const TESTS = join(ROOT, 'tests/')
// Declares the database that a project of vitest provides: who asks for it, imports it.
const PROVIDED = join(import.meta.dirname, 'provided.ts')
const IMPORT = /(?:from|import) ?\(?'(\.[^']+\.ts)'/g

/** The test files that lead, by what they import, to the database that the project provides; relative to the root. */
export function testsWithDatabase(pattern: string): string[] {
  return globSync(pattern, { cwd: ROOT })
    .filter(file => reachedFrom(join(ROOT, file)).has(PROVIDED))
    .sort()
}

function reachedFrom(start: string): Set<string> {
  const reached = new Set([start])
  for (const file of reached) for (const imported of importsOf(file)) reached.add(imported)
  return reached
}

function importsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(IMPORT)]
    .map(([, path = '']) => resolve(file, '..', path))
    .filter(path => path.startsWith(TESTS))
}
