import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { extract } from '../../engine/facts/extract.ts'
import { compare } from './compare.ts'
import { mutate, randomFrom } from './mutate.ts'

const THEMES = 'emulator/demo-themes'
const MUTATIONS = 1200
const SEED = 20261122
/** Left half-written in the messy theme on purpose. */
const BROKEN = ['snippets/panier-test-jb.liquid']

const sources = readdirSync(THEMES, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && entry.name.endsWith('.liquid'))
  .map(entry => join(entry.parentPath, entry.name))
  .sort()
  .map(file => ({ path: file.split('/').slice(3).join('/'), text: readFileSync(file, 'utf8') }))

function mutants(): { path: string; text: string }[] {
  const random = randomFrom(SEED)
  return Array.from({ length: MUTATIONS }, () => {
    const source = sources[Math.floor(random() * sources.length)]
    if (!source) throw new Error('no demo theme')
    return { path: source.path, text: mutate(source.text, random) }
  })
}

const as = (path: string): 'page' | 'asset' => (path.startsWith('assets/') ? 'asset' : 'page')

test('the lexer agrees with the official parser on the demo themes, and finds errors only where they are', () => {
  const results = sources.map(({ path, text }) => ({ path, ...compare(text, as(path)) }))
  expect(results.filter(({ accepted }) => accepted !== 'no').length).toBeGreaterThan(100)
  expect(results.flatMap(({ path, disagreements }) => disagreements.map(each => ({ path, ...each })))).toEqual([])
  expect(results.filter(({ errors }) => errors.length > 0).map(({ path }) => path)).toEqual(BROKEN)
})

test('mutants never break extraction nor slow it down', () => {
  for (const mutant of mutants()) {
    const start = performance.now()
    expect(() => extract(mutant)).not.toThrow()
    expect(performance.now() - start, mutant.path).toBeLessThan(1000)
  }
})

test('the lexer agrees with the official parser on mutants that both find sound', () => {
  const sound = mutants()
    .map(({ path, text }) => ({ path, ...compare(text, as(path)) }))
    .filter(({ accepted, errors, isOdd }) => accepted !== 'no' && errors.length === 0 && !isOdd)
  expect(sound.length).toBeGreaterThan(MUTATIONS / 4)
  expect(sound.flatMap(({ path, disagreements }) => disagreements.map(each => ({ path, ...each })))).toEqual([])
})
