import { expect, test } from 'vitest'
import { encryptionKeys } from '../../../app/shopify/encryption-keys.ts'
import { createTokenCipher } from '../../../app/shopify/token-cipher.ts'
import { keys } from '../../support/connected-shop.ts'

const cipher = createTokenCipher(keys('a'))

test('a token comes back from its envelope', () => {
  expect(cipher.decrypt(cipher.encrypt('shpat_é', 'one'), 'one')).toBe('shpat_é')
})

test('the same token gives another envelope each time', () => {
  expect(cipher.encrypt('token', 'one')).not.toBe(cipher.encrypt('token', 'one'))
})

test('an envelope moved to another place does not open', () => {
  const envelope = cipher.encrypt('token', 'one')
  expect(() => cipher.decrypt(envelope, 'two')).toThrow(/authenticate/)
})

test.each([1, 2, 3])('an envelope changed in part %i does not open', index => {
  const parts = cipher.encrypt('a longer token', 'one').split(':')
  const changed = Buffer.from(parts[index] ?? '', 'base64url')
  changed[0] = (changed[0] ?? 0) ^ 1
  parts[index] = changed.toString('base64url')
  expect(() => cipher.decrypt(parts.join(':'), 'one')).toThrow(/authenticate/)
})

test('a shortened tag does not open', () => {
  const [id, iv, tag, text] = cipher.encrypt('token', 'one').split(':')
  expect(() => cipher.decrypt([id, iv, tag?.slice(0, 6), text].join(':'), 'one')).toThrow(/tag/i)
})

test('older keys decrypt, the first one encrypts', () => {
  const rotating = createTokenCipher(keys('b', 'a'))
  const old = cipher.encrypt('token', 'one')
  expect(rotating.decrypt(old, 'one')).toBe('token')
  expect(rotating.isCurrent(old)).toBe(false)
  expect(rotating.isCurrent(rotating.encrypt('token', 'one'))).toBe(true)
})

test('an unknown key is named', () => {
  expect(() => createTokenCipher(keys('b')).decrypt(cipher.encrypt('token', 'one'), 'one')).toThrow(/UNKNOWN_KEY_ID.*"a"/)
})

const key = Buffer.alloc(32, 'x').toString('base64')

test.each([
  ['empty', ''],
  ['without an id', key],
  ['too short', 'a:AAAA'],
  ['not base64', `a:${'!'.repeat(43)}=`],
  ['of a repeated id', `a:${key},a:${key}`],
  ['with an empty member', `a:${key},`],
])('keys %s are refused', (_name, text) => {
  expect(encryptionKeys.safeParse(text).success).toBe(false)
})

test('several keys are read in order', () => {
  expect(encryptionKeys.parse(`new:${key}, old:${key}`).map(({ id }) => id)).toEqual(['new', 'old'])
})
