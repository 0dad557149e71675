import { expect, test } from 'vitest'
import { z } from 'zod'
import advisoriesFile from '../../../engine/knowledge/advisories.json' with { type: 'json' }
import librariesFile from '../../../engine/knowledge/libraries.json' with { type: 'json' }
import { compareVersions } from '../../../engine/version.ts'

const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const since = z.string().regex(/^\d{4}(-\d{2}){0,2}$/)
const version = z.string().regex(/^\d+(\.\d+)*/)
const library = z.strictObject({
  library: z.string().regex(/^[a-z0-9-]+$/),
  insteadOf: z.string().optional(),
  name: z.string().min(1),
  npm: z.string().nullable(),
  stylesheet: z.literal(true).optional(),
  latest: z.strictObject({ version, asOf: date, source: z.url() }).nullable(),
  endOfLife: z.strictObject({ below: version.nullable(), since, source: z.url() }).nullable(),
  unmaintained: z.strictObject({ since, source: z.url() }).nullable(),
  url: z.array(z.string()),
  fileName: z.array(z.string()),
  banner: z.array(z.string()),
  constant: z.array(z.string()),
  sources: z.array(z.url()).min(1),
})
const advisory = z.strictObject({
  library: z.string(),
  id: z.string().min(1),
  aliases: z.array(z.string()),
  severity: z.enum(['low', 'medium', 'high', 'critical']),
  summary: z.string().min(1).max(240),
  from: version.nullable(),
  below: version,
  fixedIn: version.nullable(),
  source: z.url(),
})

const { libraries } = librariesFile
const { advisories } = advisoriesFile

test('libraries.json has the shape that its type says', () => {
  z.strictObject({ date, libraries: z.array(library) }).parse(librariesFile)
})

test('advisories.json has the shape that its type says', () => {
  z.strictObject({ date, from: z.string(), advisories: z.array(advisory) }).parse(advisoriesFile)
})

test('each library is described once, in order', () => {
  const keys = libraries.map(each => each.library)
  expect(keys).toEqual([...new Set(keys)].sort())
})

test('each pattern is a regular expression that names the version at most once', () => {
  const patterns = libraries.flatMap(({ url, fileName, banner, constant }) => [...url, ...fileName, ...banner, ...constant])
  for (const pattern of patterns) {
    expect(() => new RegExp(pattern.replaceAll('§§version§§', '(\\d+)'))).not.toThrow()
    expect(pattern.split('§§version§§').length).toBeLessThanOrEqual(2)
  }
})

test('banners and constants always name the version', () => {
  for (const { banner, constant } of libraries) for (const pattern of [...banner, ...constant]) expect(pattern).toContain('§§version§§')
})

test('each advisory is about a library that we detect, and its range is not empty', () => {
  const keys = new Set(libraries.map(each => each.library))
  for (const { library, from, below } of advisories) {
    expect(keys).toContain(library)
    if (from !== null) expect(compareVersions(from, below)).toBeLessThan(0)
  }
})

test('versions at the end of their life are older than the latest', () => {
  for (const { latest, endOfLife } of libraries)
    if (latest && endOfLife?.below) expect(compareVersions(endOfLife.below, latest.version)).toBeLessThanOrEqual(0)
})
