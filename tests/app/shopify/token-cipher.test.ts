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
  expect(() => cipher.decrypt(envelope, 'two')).toThrow(/TOKEN_UNREADABLE/)
})

test.each([1, 2, 3])('an envelope changed in part %i does not open', index => {
  const parts = cipher.encrypt('a longer token', 'one').split(':')
  const changed = Buffer.from(parts[index] ?? '', 'base64url')
  changed[0] = (changed[0] ?? 0) ^ 1
  parts[index] = changed.toString('base64url')
  expect(() => cipher.decrypt(parts.join(':'), 'one')).toThrow(/TOKEN_UNREADABLE/)
})

test('a shortened tag does not open', () => {
  const [id, iv, tag, text] = cipher.encrypt('token', 'one').split(':')
  expect(() => cipher.decrypt([id, iv, tag?.slice(0, 6), text].join(':'), 'one')).toThrow(/TOKEN_UNREADABLE/)
})

test('older keys decrypt, the first one encrypts', () => {
  const rotating = createTokenCipher(keys('b', 'a'))
  const old = cipher.encrypt('token', 'one')
  expect(rotating.decrypt(old, 'one')).toBe('token')
  expect(rotating.encrypt('token', 'one')).toMatch(/^b:/)
})

test('an unknown key is named', () => {
  expect(() => createTokenCipher(keys('b')).decrypt(cipher.encrypt('token', 'one'), 'one')).toThrow(/UNKNOWN_KEY_ID.*"a"/)
})

test('another key of the same id is told apart from a key that is missing', () => {
  const namesake = encryptionKeys.parse(`a:${Buffer.alloc(32, 'z').toString('base64')}`)
  expect(() => createTokenCipher(namesake).decrypt(cipher.encrypt('token', 'one'), 'one')).toThrow(/TOKEN_UNREADABLE.*"a"/)
})

const key = Buffer.alloc(32, 'x').toString('base64')
const other = Buffer.alloc(32, 'y').toString('base64')

test.each([
  ['that is empty', '', 'key 1 is not written as id:base64'],
  ['without an id', key, 'key 1 is not written as id:base64'],
  ['that is too short', 'a:AAAA', 'key a has 3 bytes instead of 32'],
  ['that is not base64', `a:${'!'.repeat(43)}=`, 'key 1 is not written as id:base64'],
  ['with the id of another', `a:${key},a:${other}`, 'the id a is there twice'],
  ['that is another one by a new name', `b:${key},a:${key}`, 'b and a are the same key'],
  ['that is missing after a comma', `a:${key},`, 'key 2 is not written as id:base64'],
])('a key %s is refused with a sentence that does not repeat it', (_name, text, sentence) => {
  const { error } = encryptionKeys.safeParse(text)
  expect(error?.issues.map(({ message }) => message)).toEqual([sentence])
})

test('several keys are read in order', () => {
  expect(encryptionKeys.parse(`new:${key}, old:${other}`).map(({ id }) => id)).toEqual(['new', 'old'])
})
