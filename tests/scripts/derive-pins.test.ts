import { expect, test } from 'vitest'
import pinsFile from '../../engine/knowledge/pins.json' with { type: 'json' }
import { integrityOf, newestOfMajors } from '../../scripts/derive-pins.ts'
import { PINNED_FILES } from '../../scripts/pinned-files.ts'

test('of each major line the newest release counts, pre-releases do not', () => {
  const versions = ['9.0.0', '10.0.0', '10.10.1', '10.9.9', '11.0.0-beta.1', '11.2.0', '12.0.0-rc.1']
  expect(newestOfMajors(versions, 10)).toEqual(['10.10.1', '11.2.0'])
})

test('a fingerprint is that of the bytes', () => {
  // The empty file's, as in the specification of Subresource Integrity.
  expect(integrityOf(new Uint8Array())).toBe('sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb')
})

test('what is pinned is what was asked for, each file of a release once', () => {
  const asked = new Set(PINNED_FILES.flatMap(({ npm, files }) => files.map(file => `${npm} ${file}`)))
  const keys = pinsFile.pins.map(({ npm, version, path }) => `${npm}@${version} ${path}`)
  expect(keys).toEqual([...new Set(keys)])
  for (const { npm, version, path, integrity } of pinsFile.pins) {
    expect(asked).toContain(`${npm} ${path}`)
    expect(version).toMatch(/^\d+\.\d+\.\d+$/)
    expect(integrity).toMatch(/^sha384-[A-Za-z0-9+/]{64}$/)
  }
})
