import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import schema from '../../cli/report.schema.json' with { type: 'json' }
import { compare } from '../../engine/compare.ts'
import { randomTheme, THEMES } from './hostile-themes.ts'
import { scanFiles } from './scan-files.ts'

const MOST_CPU_MS = 10_000
const isReport = new Ajv({ allowUnionTypes: true }).compile(schema)

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'a theme of four hundred hostile files, seed %i, is scanned by every audit, and the same again',
  seed => {
    const files = randomTheme({ seed, files: 400 })
    const { result, report } = scanFiles(files)
    expect(result.audits.filter(({ state }) => state === 'errored')).toEqual([])
    expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true)
    const again = scanFiles(files).result
    expect(again).toEqual(result)
    const { opened, resolved } = compare(result.findings, again)
    expect({ opened, resolved }).toEqual({ opened: [], resolved: [] })
  },
)

test.each(Object.entries(THEMES))('%s: every audit looks, in time', { timeout: 180_000 }, (_, files) => {
  const { result, cpuMs } = scanFiles(files())
  expect(result.audits.filter(({ state }) => state === 'errored')).toEqual([])
  expect(cpuMs).toBeLessThan(MOST_CPU_MS)
})
