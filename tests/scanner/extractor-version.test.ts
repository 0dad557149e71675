import { expect, test } from 'vitest'
import { readExtractorVersion } from '../../scanner/extractor-version.ts'

test('the extractor has one version for one source, short enough for a key', () => {
  expect(readExtractorVersion()).toBe(readExtractorVersion())
  expect(readExtractorVersion()).toMatch(/^[0-9a-f]{16}$/)
})
