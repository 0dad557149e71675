import { expect, test } from 'vitest'
import { readAccess, satisfies } from '../../../emulator/schema/access.ts'

test.each([
  ['`read_themes` access scope.', ['read_themes'], 'all', false],
  ['`read_locales` access scope or `read_markets_home` access scope.', ['read_locales', 'read_markets_home'], 'any', false],
  ['`read_markets` for queries and both `read_markets` as well as `write_markets` for mutations.', ['read_markets'], 'all', false],
  ['`read_reports` access scope. Also: Level 2 access to Customer data, or more.', ['read_reports'], 'all', false],
  ['The user needs write_themes and an exemption from Shopify to modify themes.', ['write_themes'], 'all', true],
])('"%s" needs %j', (text, scopes, match, exemption) => {
  expect(readAccess(text)).toEqual({ text, scopes, match, exemption })
})

test('prose without a scope needs none', () => {
  expect(readAccess('This mutation can only be used by apps to uninstall themselves.')).toBeNull()
})

test.each([
  { match: 'all' as const, granted: ['read_a'], enough: false },
  { match: 'all' as const, granted: ['read_a', 'write_b'], enough: true },
  { match: 'any' as const, granted: ['read_b'], enough: true },
  { match: 'any' as const, granted: ['read_c'], enough: false },
])('$match of read_a and read_b with $granted: $enough', ({ match, granted, enough }) => {
  expect(satisfies({ text: '', scopes: ['read_a', 'read_b'], match, exemption: false }, granted)).toBe(enough)
})
