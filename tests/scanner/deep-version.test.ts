import { expect, test } from 'vitest'
import { readDeepVersion } from '../../scanner/deep-version.ts'

test('the version of the deep stage is the same as long as its sources are', () => {
  expect(readDeepVersion()).toMatch(/^[0-9a-f]{16}$/)
  expect(readDeepVersion()).toBe(readDeepVersion())
})
